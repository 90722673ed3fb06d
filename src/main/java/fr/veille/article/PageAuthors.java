package fr.veille.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page's article: as the page's data say, else as its byline says. */
final class PageAuthors {
  private static final String[] NAMES = {
    "author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "dc:creator", "parsely-author", "sailthru.author", "byl", "citation_author", "creator",
    "article:author_name", "rbauthors", "cxenseparse:author", "article.author", "author_name"
  };
  private static final String MARKED = "[itemprop=author] [itemprop=name],[itemprop=author],[rel=author],a[href*=/author/],a[href*=/auteur]";
  private static final Pattern PLACE = Pattern.compile("-(?:authors?|auteure?s?|autrice|byline|signature|authorname|writer|fn|redacteur|journaliste|nom-auteur)-");
  private static final Pattern LABEL = Pattern.compile("(?iu)^(?:auteure?s?|autrice|author|écrit par|rédigé par|par|un article de|texte de|propos recueillis par)\\s*:?\\s*(.*)$");
  private static final Pattern BY = Pattern.compile("(?iu)^\\s*(?:(?:écrit|publié|posté|(?:propos )?recueillis?|rédigé|proposé|signé|un article|texte|article)\\s+(?:par|de)|par|by|de|auteur\\(?e?s?\\)?|journaliste|l[’']auteur)\\s*[: ]\\s*");
  private static final Pattern LEADING_NAME =
      Pattern.compile("(?u)^(\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:d[eu]|des|van|von|der|la|le|el|ben|al|d[’'])?\\s*\\p{Lu}[\\p{L}.’'-]*){1,3})");
  private static final Pattern TAIL = Pattern.compile("(?iu)\\s*(?:[|•·;(]|,| - | – | — |\\bpublié|\\bposté|\\bmis à jour|\\ble \\d|\\bà \\d|\\bil y a\\b|@|\\bjournaliste\\b|\\bcorrespondant|\\d).*$");
  private static final Pattern AND = Pattern.compile("\\s+(?:et|and|&)\\s+|\\s*[,;/]\\s*");
  private static final Pattern NO_NAME = Pattern.compile("(?iu).*(?:https?:|www\\.|@|\\.com|\\.fr\\b).*|admin\\w*|webmaster|r[eé]daction|editor|user\\d*|root|invité|anonyme|unknown|none|null|n/a");
  private static final int LONGEST = 80;
  private static final int FEW = 3;

  private PageAuthors() {}

  /** The names in their order, none where the page tells none. */
  static List<String> of(Document page, JsonLd data, PageMeta meta, @Nullable String site) {
    List<String> stated = best(stated(data, meta), site);
    if (!stated.isEmpty() && stated.stream().noneMatch(n -> same(n, site))) {
      return stated;
    }
    List<String> seen = best(seen(page), site);
    return seen.isEmpty() ? stated : seen;
  }

  /** The first of the lists that names anybody but the outlet, else the first that names the outlet. */
  private static List<String> best(List<List<String>> candidates, @Nullable String site) {
    List<String> outlet = List.of();
    for (List<String> raw : candidates) {
      List<String> names = names(raw);
      List<String> persons = names.stream().filter(n -> !same(n, site)).toList();
      if (!persons.isEmpty()) {
        return persons;
      }
      outlet = outlet.isEmpty() ? names : outlet;
    }
    return outlet;
  }

  private static List<List<String>> stated(JsonLd data, PageMeta meta) {
    List<List<String>> all = new ArrayList<>();
    all.add(data.authors());
    for (String name : NAMES) {
      all.add(meta.all(name));
    }
    String label = meta.first("twitter:label1");
    String value = meta.first("twitter:data1");
    if (label != null && value != null && label.matches("(?iu).*(?:écrit|par|author|auteur|written).*")) {
      all.add(List.of(value));
    }
    return all;
  }

  private static List<String> marked(Document page) {
    for (Element e : page.select(MARKED)) {
      String text = e.hasAttr("content") ? e.attr("content") : e.text();
      if (!text.isBlank() && text.length() < 3 * LONGEST && e.parents().stream().noneMatch(PageAuthors::isElsewhere)) {
        return List.of(byline(text));
      }
    }
    return List.of();
  }

  /** What stands in a place called that of authors, then what follows « Par » or « Auteur : » in a line of its own. */
  private static List<List<String>> seen(Document page) {
    List<List<String>> placed = new ArrayList<>(List.of(marked(page)));
    List<List<String>> labelled = new ArrayList<>();
    for (Masthead.Line line : Masthead.of(page)) {
      String text = line.text();
      if (placed.size() < FEW && PLACE.matcher(line.marks()).find() && isName(byline(text))) {
        placed.add(List.of(byline(text)));
      }
      Matcher label = LABEL.matcher(text);
      if (labelled.size() < FEW && line.inner() && text.length() < LONGEST && label.matches()) {
        String name = byline(label.group(1).isEmpty() ? next(line.place()) : label.group(1));
        if (LEADING_NAME.matcher(name).matches()) {
          labelled.add(List.of(name));
        }
      }
    }
    placed.addAll(labelled);
    return placed;
  }

  private static String next(Element label) {
    Element next = label.nextElementSibling();
    return next == null ? "" : HtmlText.space(next.text()).strip();
  }

  private static boolean isName(String text) {
    return text.length() > 3 && text.length() <= LONGEST && Character.isUpperCase(text.charAt(0)) && text.indexOf(' ') > 0 && !text.contains(":") && !text.endsWith("?");
  }

  private static boolean isElsewhere(Element e) {
    return switch (e.normalName()) {
      case "aside", "nav", "footer" -> true;
      case "html", "body", "main", "article" -> false;
      default -> Clutter.marks(e).matches(".*-(?:comments?|commentaires?|comment-list|commentlist|related|sidebar|disqus|forum)-.*");
    };
  }

  // A byline is a sentence: the name ends where a role, a day or a place begins.
  private static String byline(String text) {
    String name = TAIL.matcher(BY.matcher(HtmlText.plain(text)).replaceFirst("")).replaceFirst("");
    Matcher m = LEADING_NAME.matcher(name);
    return m.find() && name.chars().filter(c -> c == ' ').count() > 6 ? m.group(1) : name;
  }

  private static List<String> names(List<String> raw) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : raw) {
      String plain = BY.matcher(HtmlText.plain(one)).replaceFirst("");
      for (String name : parts(plain)) {
        String clean = name.replaceAll("^[\\s,;.:-]+|[\\s,;:-]+$|(?<=\\p{L}{3})\\.$", "").replaceFirst("^(.{4,})\\1$", "$1");
        if (clean.length() > 2 && clean.length() <= LONGEST && !NO_NAME.matcher(clean).matches() && clean.chars().anyMatch(Character::isLetter)) {
          names.add(clean);
        }
      }
    }
    return List.copyOf(names);
  }

  // « Anna Kubišta et Jean Dupont » are two; « Le Figaro et AFP » or « Les Membres du Chœur, Paris » stay as they are.
  private static List<String> parts(String text) {
    List<String> parts = AND.splitAsStream(text).toList();
    for (String part : parts) {
      if (parts.size() > 1 && !LEADING_NAME.matcher(part).matches()) {
        return List.of(text);
      }
    }
    return parts;
  }

  private static boolean same(String name, @Nullable String site) {
    return site != null && letters(name).equals(letters(site));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
