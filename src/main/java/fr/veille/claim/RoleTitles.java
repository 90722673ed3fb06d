package fr.veille.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The role that a person takes or leaves: « directrice générale par intérim », « président du conseil ». */
final class RoleTitles {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:co-?|vice-|ex-|sous-)?(?:directeur|directrice|président|présidente|présidence|vice-présidence|patron|patronne|pdg|p-dg|ceo|cto|cfo|coo|dg|dga|drh|"
              + "administrateur|administratrice|conseiller|conseillère|responsable|chef|cheffe|gérant|gérante|secrétaire|délégué|déléguée|gouverneur|gouverneure|"
              + "commissaire|trésorier|trésorière|ministre|procureur|procureure|rédacteur|rédactrice|président-directeur|présidente-directrice|associé|associée|"
              + "direction|censeur|doyen|doyenne)");
  private static final Set<String> OF = Set.of("de", "du", "des", "d'");
  private static final Set<String> ARTICLES = Set.of("la", "l'", "le", "les");
  private static final Set<String> COMPANIES =
      Set.of("groupe", "société", "banque", "entreprise", "filiale", "maison", "firme", "compagnie", "agence", "institut", "université", "fondation", "association", "ville");
  private static final Set<String> FORMER = Set.of("ancien", "ex", "ex-");
  private static final int REACH = 14;

  private RoleTitles() {}

  /** The title nearest to a place of a line, as the text writes it; null where none is near. */
  static @Nullable String near(Line line, int at, String text) {
    int best = -1;
    for (int u = Math.max(0, at - REACH); u < Math.min(line.size(), at + REACH); u++) {
      if (head(line, u) && (best < 0 || Math.abs(u - at) < Math.abs(best - at))) {
        best = u;
      }
    }
    return best < 0 ? null : text.substring(line.unit(best).span().start(), line.unit(end(line, best) - 1).span().end()).replace('\'', '’');
  }

  // « la direction » alone is the management, « la direction générale » is a post.
  private static boolean head(Line line, int u) {
    Unit unit = line.unit(u);
    if (unit.mention() != null || !HEAD.matcher(unit.form()).matches() || unit.verb()) {
      return false;
    }
    if (u > 0 && FORMER.contains(line.lemma(u - 1))) {
      return false;
    }
    return !unit.form().equals("direction") || end(line, u) > u + 1;
  }

  /** The place after the title that starts at a place: with its adjectives, « par intérim », and what it is the head of, but for names. */
  private static int end(Line line, int head) {
    int end = head + 1;
    while (end < line.size() && plain(line, end) && (line.tag(end).equals("ADJ") || line.unit(end).form().equals("délégué"))) {
      end++;
    }
    int of = end;
    if (of < line.size() && plain(line, of) && OF.contains(line.unit(of).form())) {
      of++;
      if (of < line.size() && plain(line, of) && ARTICLES.contains(line.unit(of).form())) {
        of++;
      }
      if (of < line.size() && plain(line, of) && line.unit(of).noun() && !company(line, of)) {
        end = of + 1;
        while (end < line.size() && plain(line, end) && line.tag(end).equals("ADJ")) {
          end++;
        }
      }
    }
    if (end + 1 < line.size() && line.form(end).equals("par") && line.form(end + 1).equals("intérim")) {
      end += 2;
    }
    return end;
  }

  // « directeur du groupe Renault », « présidente de la banque de Suède »: the noun is the company, not the post.
  private static boolean company(Line line, int noun) {
    return (noun + 1 < line.size() && line.unit(noun + 1).named()) || COMPANIES.contains(line.lemma(noun));
  }

  private static boolean plain(Line line, int u) {
    return line.unit(u).mention() == null;
  }
}
