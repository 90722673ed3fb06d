package fr.veille.lab;

import fr.veille.article.Article;
import fr.veille.claim.ClaimType;
import fr.veille.entity.EntityType;
import fr.veille.reading.Labelled;
import fr.veille.reading.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labelled articles as a folder of brat standoff, for people to correct in the brat editor. For each article {@code NAME.txt} holds the text,
 * {@code NAME.ann} the labels and {@code NAME.json} id, source, style, title and day.
 *
 * <p>In the {@code .ann} files an entity is a text-bound annotation whose note is its canonical name or its value ({@code 46e9 EUR}); without a note
 * its name is its text. A sentence is one of type {@code sentence}. A claim is an event of type {@code claim_TYPE} on its evidence, with entities as
 * arguments for what the text names, the attributes {@code Modality} and {@code Negative}, and a note for the slots that no entity fills.
 */
public final class Brat {
  static final String SENTENCE = "sentence";
  static final String CLAIM = "claim_";

  private Brat() {}

  /** Writes articles into a folder, which is made where it is missing. */
  public static void write(List<Labelled> records, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("annotation.conf"), configuration());
    int width = Integer.toString(records.size()).length();
    for (int i = 0; i < records.size(); i++) {
      Labelled r = records.get(i);
      String name = String.format(Locale.ROOT, "%0" + width + "d-%s", i + 1, r.article().id().replaceAll("[^\\p{L}\\p{Nd}._-]+", "_"));
      Files.writeString(folder.resolve(name + ".txt"), r.article().text());
      Files.writeString(folder.resolve(name + ".ann"), new BratWriter(r).write());
      Article a = r.article();
      Article bare = new Article(a.id(), a.source(), a.title(), List.of(), a.published(), null, null, null, false, "");
      Files.writeString(folder.resolve(name + ".json"), Records.write(new Labelled(bare, r.style(), List.of(), List.of(), List.of()), false) + "\n");
    }
  }

  /** Reads a folder. An article with a mistake is left out and told of; the others are read. */
  public static Imported read(Path folder) throws IOException {
    List<Labelled> articles = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Path ann : annotations(folder)) {
      BratReader reader = new BratReader();
      try {
        articles.add(reader.read(bare(ann), text(sibling(ann, ".txt")), text(ann).lines().toList()));
      } catch (IllegalArgumentException e) {
        errors.add(ann + ":" + reader.lineNumber() + ": " + e.getMessage());
      } catch (IOException e) {
        errors.add(ann + ": " + e.getMessage());
      }
    }
    if (articles.isEmpty() && errors.isEmpty()) {
      errors.add(folder + ": no .ann file: give the folder that brat shows");
    }
    return new Imported(articles, errors);
  }

  private static List<Path> annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
  }

  private static Path sibling(Path ann, String ending) {
    String name = ann.getFileName().toString();
    return ann.resolveSibling(name.substring(0, name.length() - 4) + ending);
  }

  private static String text(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("its " + file.getFileName() + " is missing");
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** What is known of the article beside its text; of one that came from elsewhere only its name. */
  private static Labelled bare(Path ann) throws IOException {
    Path json = sibling(ann, ".json");
    if (Files.exists(json)) {
      return Records.parse(Files.readString(json, StandardCharsets.UTF_8));
    }
    String name = ann.getFileName().toString();
    return new Labelled(Article.of(name.substring(0, name.length() - 4), null, ""), null, List.of(), List.of(), List.of());
  }

  private static String configuration() {
    String entities = Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.joining("\n"));
    String arguments = " Subject?:<ENTITY>, Object?:<ENTITY>, Attribution?:<ENTITY>, Money?:money, Percent?:percent, Quantity?:quantity, Node?:chip_node, Date?:date";
    String events = Arrays.stream(ClaimType.values()).map(t -> CLAIM + t.label() + arguments).collect(Collectors.joining("\n"));
    return "[entities]\n"
        + entities
        + "\n"
        + SENTENCE
        + "\n\n[relations]\n\n[events]\n"
        + events
        + "\n\n[attributes]\nModality Arg:<EVENT>, Value:planned|conditional|rumoured\nNegative Arg:<EVENT>\n";
  }
}
