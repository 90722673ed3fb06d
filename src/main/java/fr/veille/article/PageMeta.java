package fr.veille.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} elements of a page by their name, property or itemprop, in lower case. */
final class PageMeta {
  private final Map<String, List<String>> values = new HashMap<>();

  PageMeta(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = Metadata.text(meta.attr("content"));
      if (content != null) {
        for (String key : List.of("property", "name", "itemprop")) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
          }
        }
      }
    }
  }

  /** The first value of the first of these names that the page gives. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> all = values.get(name);
      if (all != null) {
        return all.getFirst();
      }
    }
    return null;
  }

  /** Every value of a name, in the order of the page. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
