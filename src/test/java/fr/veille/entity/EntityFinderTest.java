package fr.veille.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.quantity.Quantity;
import fr.veille.quantity.Value;
import fr.veille.reading.Models;
import fr.veille.text.Sentence;
import fr.veille.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the models and the lexicon that ship. The articles of {@code articles.txt} are made up. */
class EntityFinderTest {
  private static TextAnalyzer analyzer;
  private static EntityFinder finder;

  /** A text and its mentions, each as « type | text | name ». */
  record Expected(String text, List<String> mentions) {}

  @BeforeAll
  static void load() throws IOException {
    analyzer = Models.textAnalyzer();
    finder = Models.entityFinder(Models.lexicon(List.of()));
  }

  private static List<Mention> find(String text, List<Quantity> quantities) {
    return finder.find(Article.of("a", null, text), analyzer.analyze(text), quantities);
  }

  static Stream<Expected> articles() throws IOException {
    try (InputStream in = Objects.requireNonNull(EntityFinderTest.class.getResourceAsStream("articles.txt"))) {
      List<Expected> all = new ArrayList<>();
      for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", -1)) {
        List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
        all.add(
            new Expected(
                String.join("\n", lines.stream().filter(l -> !l.startsWith("  ")).toList()),
                lines.stream().filter(l -> l.startsWith("  ")).map(String::strip).toList()));
      }
      return all.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsAndNames(Expected expected) {
    List<String> found = find(expected.text(), List.of()).stream().map(m -> m.type().label() + " | " + m.text() + " | " + m.name()).toList();
    assertEquals(expected.mentions(), found, expected.text());
  }

  @Test
  void saysWhyEachMentionIsNamedSo() {
    List<Mention> mentions = find("Pékin riposte et interdit les puces de Nvidia.", List.of());
    assertTrue(mentions.getFirst().why().contains("metonym of Chine"), mentions.getFirst().why());
    assertTrue(mentions.getLast().why().contains("lexicon"), mentions.getLast().why());
  }

  @Test
  void letsANameKeepItsNumberAndANodeItsName() {
    String text = "OpenAI a présenté GPT-5 et Intel prépare le 18A.";
    Quantity five = new Quantity(at(text, "5"), new Value.Measure(BigDecimal.valueOf(5), BigDecimal.valueOf(5), "", false));
    Quantity node = new Quantity(at(text, "18A"), new Value.Node(new BigDecimal("1.8"), new BigDecimal("1.8")));
    List<String> found = find(text, List.of(five, node)).stream().map(m -> m.type().label() + " " + m.text()).toList();
    assertEquals(List.of("company OpenAI", "product GPT-5", "company Intel", "chip_node 18A"), found);
  }

  @Test
  void takesAnArticleWithoutSentences() {
    assertEquals(List.of(), finder.find(Article.of("a", null, ""), List.<Sentence>of(), List.of()));
  }

  private static Span at(String text, String part) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }
}
