package fr.veille.dossier;

import fr.veille.index.ArticleMetadata;
import fr.veille.index.StoredClaim;
import fr.veille.reading.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints a dossier: for a terminal, as Markdown, as JSON. */
public final class DossierReport {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DossierReport() {}

  /**
   * For a terminal.
   *
   * @param width columns to wrap the evidence at
   */
  public static String text(Dossier dossier, int width) {
    StringBuilder out = new StringBuilder(summary(dossier)).append('\n');
    for (List<Fact> group : dossier.disagreements()) {
      out.append("\nDÉSACCORD\n");
      group.forEach(f -> out.append("  ").append(ClaimLabels.line(f.claim())).append("  (").append(sourceNames(f)).append(")\n"));
    }
    for (Dossier.Section section : dossier.sections()) {
      out.append('\n').append(ClaimLabels.shout(ClaimLabels.heading(section.type()))).append('\n');
      section.facts().forEach(f -> appendText(out, f, width));
    }
    return out.toString();
  }

  private static void appendText(StringBuilder out, Fact fact, int width) {
    out.append("  ").append(day(fact.day())).append("  ").append(ClaimLabels.line(fact.claim())).append('\n');
    for (StoredClaim source : fact.sources()) {
      for (String line : wrap(quoted(source.evidence()), width - 14)) {
        out.append("              ").append(line).append('\n');
      }
      out.append("              — ").append(cite(source.article())).append('\n');
    }
  }

  /** As Markdown. */
  public static String markdown(Dossier dossier) {
    StringBuilder out = new StringBuilder("# ").append(dossier.entity()).append("\n\n").append(counts(dossier)).append('\n');
    if (!dossier.disagreements().isEmpty()) {
      out.append("\n## Désaccords\n");
      for (List<Fact> group : dossier.disagreements()) {
        out.append('\n');
        group.forEach(f -> out.append("- ").append(ClaimLabels.line(f.claim())).append(" (").append(sourceNames(f)).append(")\n"));
      }
    }
    for (Dossier.Section section : dossier.sections()) {
      out.append("\n## ").append(ClaimLabels.heading(section.type())).append("\n\n");
      for (Fact fact : section.facts()) {
        out.append("- ").append(day(fact.day()).strip()).append(" **").append(ClaimLabels.line(fact.claim())).append("**\n");
        fact.sources().forEach(s -> out.append("  > ").append(quoted(s.evidence())).append(" — ").append(cite(s.article())).append("\n\n"));
      }
    }
    return out.toString();
  }

  /** As one JSON object: entity, articles, sections of facts with their sources, disagreements. Claims have the shape of records. */
  public static String json(Dossier dossier) {
    ObjectNode out = JSON.createObjectNode();
    out.put("entity", dossier.entity()).put("articles", dossier.articles());
    var sections = out.putArray("sections");
    for (Dossier.Section section : dossier.sections()) {
      ObjectNode node = sections.addObject().put("type", section.type()).put("heading", ClaimLabels.heading(section.type()));
      var facts = node.putArray("facts");
      section.facts().forEach(f -> facts.add(json(f)));
    }
    var disagreements = out.putArray("disagreements");
    for (List<Fact> group : dossier.disagreements()) {
      var facts = disagreements.addArray();
      group.forEach(f -> facts.add(json(f)));
    }
    return JSON.writeValueAsString(out);
  }

  private static ObjectNode json(Fact fact) {
    ObjectNode node = JSON.createObjectNode();
    LocalDate day = fact.day();
    node.put("day", day == null ? null : day.toString()).put("line", ClaimLabels.line(fact.claim()));
    node.set("claim", Records.claim(fact.claim()));
    var sources = node.putArray("sources");
    for (StoredClaim s : fact.sources()) {
      LocalDate published = s.article().published();
      ObjectNode source = sources.addObject().put("article", s.article().id()).put("title", s.article().title()).put("source", s.article().source());
      source.put("published", published == null ? null : published.toString()).put("evidence", s.evidence());
      source.set("claim", Records.claim(s.claim()));
    }
    return node;
  }

  private static String summary(Dossier dossier) {
    return dossier.entity() + " – " + counts(dossier);
  }

  private static String counts(Dossier dossier) {
    List<LocalDate> days = dossier.days();
    long facts = dossier.facts().count();
    String text = facts + (facts == 1 ? " fait, " : " faits, ") + dossier.articles() + (dossier.articles() == 1 ? " article" : " articles");
    return days.isEmpty() ? text : text + " (" + days.getFirst() + " → " + days.getLast() + ")";
  }

  private static String sourceNames(Fact fact) {
    return fact.sources().stream().map(s -> cite(s.article())).distinct().collect(Collectors.joining(" ; "));
  }

  /** How an article is cited: title, outlet, day; its id where it has no title. */
  public static String cite(ArticleMetadata article) {
    String title = article.title() == null ? article.id() : article.title();
    String day = article.published() == null ? null : article.published().toString();
    return Stream.of(title, article.source(), day).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "sans date " : day.toString();
  }

  // A sentence that is a quotation has its marks already.
  private static String quoted(String evidence) {
    String line = evidence.replaceAll("\\s+", " ").strip();
    return line.startsWith("«") ? line : "« " + line + " »";
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > Math.max(20, width)) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
