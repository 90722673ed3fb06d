package fr.veille.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines that French outlets put among those of their articles: invitations to read on, to share, to subscribe, photo credits, dates. */
final class Boilerplate {
  private static final int SHORT = 220;

  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)^[\\W_]*(?:"
              + String.join(
                  "|",
                  "(?:à|a) (?:lire|voir|écouter|regarder|découvrir)(?: aussi| également| sur le même sujet| ailleurs sur le web)?\\s*(?:[:>→»-].*|$)",
                  "(?:à|a) (?:lire|voir|écouter|découvrir) (?:aussi|également|sur le même sujet|ailleurs).*",
                  "(?:lire|voir|lisez|écouter|revoir|relire|regarder|découvrir|découvrez) (?:aussi|également|plus|la suite|l[’']article complet).*",
                  "(?:lire|voir|relire|pour aller plus loin|sur le même sujet)\\s*[:>→].*",
                  "(?:sur le même sujet|dans la même rubrique|articles? (?:liés?|associés?|similaires?|connexes?|recommandés?)|vous (?:aimerez|pourriez) aussi.*|nos derniers? articles?|les plus lus|articles? les plus lus|ailleurs sur le web|contenus? sponsorisés?)\\s*:?",
                  "(?:crédits?(?: photos?)?|photos?|illustration|image|légende|copyright|visuel)\\s*(?:[:©/]|\\(c\\)).*",
                  "©.*",
                  "(?:inscrivez|abonnez|identifiez|connectez)-vous\\b.*",
                  "(?:recevez|retrouvez|suivez)(?:-nous)? (?:notre|nos|la|le|les|toute?|tous|toutes|nous|gratuitement|chaque).{0,120}(?:newsletter|infolettre|lettre|boîte mail|e-?mail|facebook|twitter|instagram|linkedin|whatsapp|google actualités|application|appli)\\b.*",
                  "suivez-nous.*",
                  "(?:déjà|deja|vous êtes) abonné(?:e|\\(e\\)|·e)?\\s?\\??.*",
                  ".*(?:article|contenu|suite|lecture|accès)[^.]{0,40} réservée?s? (?:aux|à nos) abonnée?s?.*",
                  "(?:réservé|accès réservé) (?:aux|à nos) abonnés.*",
                  "il (?:vous )?reste \\d+\\s?% (?:de|du|d[’']).*",
                  "pour (?:lire|découvrir|accéder à|poursuivre|continuer)(?: à)? (?:la suite|cet article|l[’']intégralité|la lecture|lire).{0,120}(?:abonn|inscri|connect|compte|achet).*",
                  "(?:découvrez|voir|choisir|choisissez) (?:toutes )?(?:nos|une|votre|mon) (?:offres?|formules?)(?: d[’']abonnement)?.*",
                  "(?:partager|partagez|partage|imprimer|envoyer|enregistrer|sauvegarder|copier le lien|commenter|réagir|réagissez|écouter|offrir|favoris?|facebook|twitter|linkedin|whatsapp|tweeter|e-?mail|pinterest|tweet|publicité|annonce|pub|sponsorisé)(?: (?:cet|l[’'])\\s?article|sur \\w+| par e-?mail| la page)?",
                  "(?:partager|partagez|partage)\\s?(?:sur|:|via|par|avec).*",
                  "partag(?:er|ez) (?:cet article|cette page).*",
                  "permalien.*",
                  "(?:pour )?ajouter .{0,40}(?:sélections?|favoris|liste|signets)\\b.*",
                  "offrir (?:cet|l[’'])\\s?article.*",
                  "(?:soutenez-nous|soutenez notre|soutenir \\p{L}+|faites un don|je fais un don|faire un don).{0,120}",
                  "(?:\\w{2,20} \\| )?(?:publié|mis à jour|mis en ligne|modifié)e? le \\d.{0,100}",
                  "(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\\d{1,2}(?:er)? \\p{L}{3,9} (?:19|20)\\d{2}(?:,? (?:à )?\\d{1,2} ?[h:] ?\\d{0,2})?(?:[,—–|· -]+(?:mis|modifié|\\d+ min|lecture|temps de lecture).{0,60})?",
                  ".{0,60}(?:sans engagement|offre limitée|offre d[’']essai|premier mois (?:offert|gratuit)|\\d\\s?€ (?:par|le premier) mois).{0,60}",
                  "(?:j[’']en profite|je m[’']abonne|s[’']abonner|abonnez-moi|se connecter|créer un compte|je me connecte|essayer gratuitement)",
                  "imprimer (?:cette page|cet article|l[’']article)",
                  "\\d+ (?:commentaires?|partages?|réactions?|vues?)",
                  "(?:commentaires?|vos réactions|réagissez.*|laisser un commentaire.*|laissez un commentaire.*|ajouter un commentaire.*|soyez le premier.*)(?: \\(?\\d+\\)?)?",
                  "votre adresse e-?mail ne sera pas publiée.*",
                  "(?:publié|mis à jour|mise à jour|posté|mis en ligne|modifié|écrit|créé|paru|actualisé)(?:e)? (?:le|à|il y a|par|hier|aujourd[’']hui)\\b.{0,100}",
                  "(?:temps de )?lecture\\s*:?\\s*\\d+\\s*(?:min|mn|minutes?)\\b.*",
                  "\\d+\\s*(?:min|mn|minutes?)\\.? de lecture.*",
                  "(?:tags?|mots?[- ]clés?|étiquettes?|thèmes?|thématiques?|catégories?|rubriques?)\\s*:.*",
                  "(?:tags|mots[- ]clés|étiquettes)",
                  "(?:article )?(?:précédent|suivant)(?:e)?s?",
                  "tous droits réservés.*",
                  "(?:ce contenu|cette vidéo|ce média) (?:est bloquée?|n[’'](?:a|est) pas|ne peut).{0,160}(?:cookies?|traceurs?|consent|affich|charg).*",
                  ".{0,120}(?:utilise des cookies|l[’']utilisation de cookies|dépôt de cookies|accepter les cookies).*",
                  "(?:accepter|refuser|continuer sans accepter|tout accepter|tout refuser|paramétrer|gérer mes choix)",
                  "(?:chargement|chargement en cours|veuillez patienter)\\W*",
                  "(?:image|photo) (?:illustrative|d[’']illustration).*",
                  "(?:envie d[’']en savoir plus|newsletter|infolettre)\\s*[?:!]?.{0,60}",
                  "(?:signaler (?:une erreur|un abus|ce contenu)|une erreur dans l[’']article).*",
                  "(?:télécharger|télécharger l[’']article)(?: (?:en|au format|le|l[’']).*)?")
              + ")[\\s\\W]*$");

  /** Headings behind which an article is over. */
  private static final Pattern END =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:à|a) (?:lire|voir|découvrir)(?: aussi| également| ailleurs.*)?|(?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème).*|dans la même rubrique|(?:les )?articles? (?:liés?|associés?|similaires?|connexes?|recommandés?|correspondants?|les plus lus|récents?)|les plus lus|(?:les )?plus (?:lus|populaires|commentés)|vous (?:aimerez|pourriez|devriez) (?:aussi|également).*|(?:\\d+ )?commentaires?(?: \\(?\\d+\\)?)?|vos (?:réactions|commentaires)|laisser un commentaire.*|laissez un commentaire.*|réagir à cet article|ajouter un commentaire|newsletter.*|à propos de l[’']auteur.*|partager cet article|ailleurs sur le web|recommandé pour vous|pour approfondir|related posts?|plus de sujets|l[’']essentiel \\p{L}+|à la une.*|en images|nos (?:dernières|derniers) .*|.{0,40}vidéos sur (?:le|ce) sujet|dernières actualités|les dernières .*|contenus? sponsorisés?|suivez-nous.*)\\W*$");

  /** Lines that a subscriber's page puts where the article stops. */
  private static final Pattern WALL =
      Pattern.compile(
          "(?iu)^\\W*(?:lecture (?:restreinte|du monde en cours.*)|votre abonnement n[’']autorise pas.*|il (?:vous )?reste \\d+\\s?% .*|.{0,30}(?:article|contenu|suite)[^.]{0,40} réservée?s? (?:aux|à nos) abonnée?s?.*|(?:déjà|vous êtes) abonnée?\\b.{0,60})\\W*$");

  private static final Pattern ACCOUNT = Pattern.compile("(?iu)abonn|\\bcompte|connect|appareil|mot de passe|\\boffres?\\b|€|lire la suite|newsletter|en illimité|\\?$");

  private static final Pattern INVITATION = Pattern.compile("(?iu)^.{0,30}(?:à|a) (?:lire|voir|écouter|relire)\\b|^.{0,30}(?:lire|voir) (?:aussi|également)\\b|^(?:vidéo|podcast|infographie|diaporama|dossier)s?\\s*[.:|]");

  private static final double MOSTLY_LINK = 0.5;

  private Boilerplate() {}

  /** Whether the line is no sentence of the article. */
  static boolean isLine(Block block) {
    String text = block.text();
    if (block.linkDensity() > MOSTLY_LINK && INVITATION.matcher(text).find()) {
      return true;
    }
    return (text.length() <= SHORT && LINE.matcher(text).matches()) || text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the line is the title of a list of other articles, of comments, or of the like. */
  static boolean isEnd(Block block) {
    return block.text().length() <= SHORT && END.matcher(block.text()).matches();
  }

  /** The lines without boilerplate, and without the lists of links that it announces. */
  static List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean skipping = false;
    for (Block block : blocks.subList(0, wall(blocks))) {
      if (isEnd(block)) {
        skipping = true;
      } else if (!isLine(block) && !(skipping && belongsToList(block))) {
        skipping = false;
        kept.add(block);
      }
    }
    return kept;
  }

  /** Where talk of accounts and offers takes over for good, the end of the lines where it does not. */
  private static int wall(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).text().length() <= SHORT && WALL.matcher(blocks.get(i).text()).matches()) {
        List<Block> rest = blocks.subList(i, blocks.size());
        boolean over = rest.stream().noneMatch(b -> b.text().length() > SHORT);
        if (over && rest.stream().filter(b -> ACCOUNT.matcher(b.text()).find()).count() * 2 >= rest.size()) {
          return i;
        }
      }
    }
    return blocks.size();
  }

  private static boolean belongsToList(Block block) {
    return block.linkDensity() > MOSTLY_LINK || (block.kind() == Block.Kind.ITEM && block.linkDensity() > 0.2);
  }
}
