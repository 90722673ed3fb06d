package fr.veille.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page's article, without the name of the outlet that pages hang on it. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—:•·»‹/-]\\s+|\\s*\\|\\s*|\\s*\\.::\\s*");

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int SHORT = 10;

  private PageTitle() {}

  /** The title, null where the page has none. */
  static @Nullable String of(Document page, JsonLd data, PageMeta meta, @Nullable String site) {
    String declared =
        Stream.of(data.article("headline"), meta.first("og:title"), meta.first("twitter:title", "dc.title", "sailthru.title", "parsely-title"), data.article("name"), page.title().replaceFirst("\\s+‹.*$", ""))
            .filter(Objects::nonNull)
            .map(t -> bare(HtmlText.plain(t), site))
            .filter(t -> !t.isEmpty() && !t.equalsIgnoreCase(site))
            .findFirst()
            .orElse(null);
    List<String> headings = new ArrayList<>();
    for (Element h1 : page.getElementsByTag("h1")) {
      String text = HtmlText.space(h1.text()).strip();
      if (!text.isEmpty() && !letters(text).equals(letters(site == null ? "" : site))) {
        headings.add(text);
      }
    }
    if (declared == null) {
      return headings.isEmpty() ? null : headings.getFirst();
    }
    String known = letters(declared + page.title() + Objects.toString(meta.first("og:title"), ""));
    // What stands over the article is its title; what pages declare is often cut, or dressed for search engines.
    return headings.stream()
        .filter(h -> !letters(h).endsWith(letters(declared)) || letters(h).equals(letters(declared)))
        .filter(h -> h.length() > SHORT && (known.contains(letters(h)) || letters(h).startsWith(letters(cut(declared))) || (headings.size() == 1 && shared(h, declared) > 1)))
        .findFirst()
        .orElse(declared);
  }

  /** How many long words two titles of one article share: outlets give search engines another wording. */
  private static long shared(String heading, String declared) {
    Set<String> words = WORD.matcher(declared.toLowerCase(Locale.FRENCH)).results().map(MatchResult::group).collect(Collectors.toSet());
    return WORD.matcher(heading.toLowerCase(Locale.FRENCH)).results().map(MatchResult::group).distinct().filter(words::contains).count();
  }

  private static String cut(String title) {
    return title.replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
  }

  /** The title without the site's name behind or before it. */
  private static String bare(String title, @Nullable String site) {
    List<String> parts = SEPARATOR.splitAsStream(title).toList();
    if (parts.size() < 2) {
      return title.strip();
    }
    String name = letters(site == null ? "" : site);
    String last = letters(parts.getLast());
    String first = letters(parts.getFirst());
    if (!name.isEmpty() && (last.contains(name) || (name.contains(last) && last.length() > 3))) {
      return bare(title.substring(0, title.lastIndexOf(parts.getLast())).replaceFirst("[\\s|–—:•·»‹/.-]+$", ""), site);
    }
    return !name.isEmpty() && first.equals(name) ? title.substring(title.indexOf(parts.get(1))).strip() : title.strip();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
