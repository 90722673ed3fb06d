package fr.veille.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a page says of itself in schema.org terms. Broken scripts, of which there are many, say nothing. */
final class JsonLd {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final Set<String> ARTICLES =
      Set.of("BlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report", "Review", "CriticReview", "Interview", "AudioObject", "PodcastEpisode");
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage");
  private static final int DEEPEST = 12;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();

  JsonLd(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode node = parse(script.data());
      if (node != null) {
        collect(node, 0);
      }
    }
    // A page may describe the articles it links to as well; the one with most said of it comes first only among equals.
    articles.sort((a, b) -> Boolean.compare(isTeaser(a), isTeaser(b)));
  }

  private static @Nullable JsonNode parse(String script) {
    String json = script.strip();
    if (json.startsWith("<!") || json.startsWith("//") || json.startsWith("/*")) {
      int start = json.indexOf('{');
      int end = json.lastIndexOf('}');
      json = start < 0 || end < start ? "" : json.substring(start, end + 1);
    }
    if (json.endsWith(";")) {
      json = json.substring(0, json.length() - 1);
    }
    try {
      return json.isEmpty() ? null : MAPPER.readTree(json);
    } catch (JacksonException e) {
      return mended(json);
    }
  }

  // Templates that forget to escape a quotation mark in one value leave the others readable.
  private static @Nullable JsonNode mended(String json) {
    if (!json.matches("(?s).*\"@type\"\\s*:\\s*\\[?\\s*\"\\w*(?:Article|BlogPosting)\".*")) {
      return null;
    }
    ObjectNode node = MAPPER.createObjectNode().put("@type", "Article");
    for (String key : List.of("headline", "datePublished", "articleSection", "isAccessibleForFree")) {
      Matcher m = Pattern.compile("\"" + key + "\"\\s*:\\s*\"?([^\"\\n,}]+(?:,[^\"\\n}]*)?)\"?\\s*[,}\\n]").matcher(json);
      if (m.find()) {
        node.put(key, m.group(1));
      }
    }
    Matcher author = Pattern.compile("\"author\"\\s*:[\\s\\[]*\\{[^{}]*?\"name\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    if (author.find()) {
      node.put("author", author.group(1));
    }
    return node;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.values().forEach(n -> collect(n, depth + 1));
    } else if (node.isObject()) {
      JsonNode id = node.path("@id");
      if (id.isString() && node.size() > 1) {
        named.putIfAbsent(id.asString(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      } else if (is(node, PAGES)) {
        pages.add(node);
      }
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "creator", "publisher")) {
        collect(node.path(key), depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    return is(node, ARTICLES) || types(node).stream().anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting"));
  }

  private static boolean is(JsonNode node, Set<String> types) {
    return types(node).stream().anyMatch(types::contains);
  }

  private static boolean isTeaser(JsonNode article) {
    return article.path("datePublished").isMissingNode() && article.path("author").isMissingNode() && article.path("articleBody").isMissingNode();
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    for (JsonNode t : type.isArray() ? type.values() : List.of(type)) {
      if (t.isString()) {
        types.add(t.asString().substring(t.asString().lastIndexOf('/') + 1));
      }
    }
    return types;
  }

  /** The string at a key of the page's article, null where there is none. */
  @Nullable String article(String key) {
    return first(articles, key);
  }

  /** The string at a key of what the page says of itself as a page. */
  @Nullable String page(String key) {
    return first(pages, key);
  }

  private static @Nullable String first(List<JsonNode> nodes, String key) {
    for (JsonNode node : nodes) {
      String value = string(node.path(key));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String string(JsonNode value) {
    JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    if (one.isObject()) {
      one = one.has("name") ? one.path("name") : one.has("@value") ? one.path("@value") : one.path("@id");
    }
    return one.isString() || one.isNumber() || one.isBoolean() ? Metadata.text(HtmlText.plain(one.asString())) : null;
  }

  /** The name of the outlet. */
  @Nullable String publisher() {
    for (JsonNode article : articles) {
      String name = Metadata.text(resolve(article.path("publisher")).path("name").asStringOpt().orElse(null));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The names of the article's authors, persons where any is named, else organisations. */
  List<String> authors() {
    for (JsonNode article : articles) {
      for (String key : List.of("author", "creator")) {
        List<String> persons = names(article.path(key), false);
        List<String> found = persons.isEmpty() ? names(article.path(key), true) : persons;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<String> names(JsonNode value, boolean organisations) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value.values() : List.of(value)) {
      JsonNode author = resolve(one);
      if (author.isString()) {
        names.add(HtmlText.plain(author.asString()));
      } else if (organisations || types(author).stream().noneMatch(t -> t.endsWith("Organization"))) {
        JsonNode name = author.path("name");
        (name.isArray() ? name.values() : List.of(name)).forEach(n -> n.asStringOpt().map(HtmlText::plain).ifPresent(names::add));
      }
    }
    return names;
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode id = node.path("@id");
    return id.isString() && !node.has("name") ? named.getOrDefault(id.asString(), node) : node;
  }

  /** What the page says of who may read it: null where it says nothing. */
  @Nullable Boolean free() {
    for (List<JsonNode> nodes : List.of(articles, pages)) {
      String free = first(nodes, "isAccessibleForFree");
      if (free != null) {
        return free.equalsIgnoreCase("true") || free.equalsIgnoreCase("yes") || free.endsWith("/True");
      }
    }
    return null;
  }

  /** The article's text where the page carries it whole, its paragraphs on lines of their own where it tells them apart. */
  @Nullable String body() {
    String longest = null;
    for (JsonNode article : articles) {
      for (String key : List.of("articleBody", "text")) {
        String body = article.path(key).asStringOpt().orElse("");
        longest = longest == null || body.length() > longest.length() ? body : longest;
      }
    }
    return longest == null ? null : Metadata.text(HtmlText.lines(longest));
  }

  boolean describesArticle() {
    return !articles.isEmpty();
  }
}
