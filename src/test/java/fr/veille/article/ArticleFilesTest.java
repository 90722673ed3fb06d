package fr.veille.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @TempDir private Path folder;

  @Test
  void readsFoldersRecursivelyInTheOrderOfNames() throws IOException {
    write("b.txt", "Nvidia lève le voile.");
    write("a/z.txt", "TSMC grave.");
    write("a/b/c.txt", "SMIC plafonne.");
    write("a/notes.docx", "passed over");
    assertEquals(List.of("a/b/c.txt", "a/z.txt", "b.txt"), articles().stream().map(w -> folder.relativize(w.file()).toString()).toList());
  }

  @Test
  void textIsTheFilesOwnTextInWhateverEncoding() throws IOException {
    String text = "L’État a payé 5 M€ à Île-de-France.\r\n";
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
      Files.write(folder.resolve(charset + ".txt"), text.getBytes(Charset.forName(charset)));
    }
    for (Charset c : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(folder.resolve(c + "-bom.txt"), ("\ufeff" + text).getBytes(c));
    }
    assertEquals(7, articles().size());
    articles().forEach(a -> assertEquals(text, a.article().text(), a.article().id()));
  }

  @Test
  void markdownGivesItsFrontMatterAndAPlainBody() throws IOException {
    write("a.md", "---\ntitle: Puces : l’état\ndate: 2025-03-14\nauthor: A. Morel\nsource: gravure.example\n---\n# Un titre\n\nUn **gras** [lien](http://x.y),\nsuite.\n\n- premier\n- second\n");
    Article a = articles().getFirst().article();
    assertEquals("Puces : l’état", a.title());
    assertEquals(LocalDate.of(2025, 3, 14), a.published());
    assertEquals(List.of("A. Morel"), a.authors());
    assertEquals("gravure.example", a.source());
    assertTrue(a.text().startsWith("Un titre\n\nUn gras") && a.text().contains(", suite.") && a.text().contains("- premier"), a.text());
  }

  @Test
  void rowsOfMarkdownTablesAreLines() throws IOException {
    write("a.md", "Avant.\n\n| | 2024 | 2025 |\n|---|---|---|\n| Chiffre d’affaires | 26,1 Md$ | 43,8 Md$ |\n\nAprès.\n");
    assertEquals("Avant.\n\n| 2024 | 2025\nChiffre d’affaires | 26,1 Md$ | 43,8 Md$\n\nAprès.", articles().getFirst().article().text());
  }

  @Test
  void quotationsOfMarkdownGetNoMarksOfTheirOwn() throws IOException {
    write("a.md", "Avant.\n\n> « Une question », dit-il.\n\nAprès.\n");
    assertEquals("Avant.\n\n« Une question », dit-il.\n\nAprès.", articles().getFirst().article().text());
  }

  @Test
  void collectionsGiveAnArticleALineAndNameTheBadOnes() throws IOException {
    write("a.jsonl", "{\"id\":\"x\",\"title\":\"T\",\"published\":\"2024-02-03\",\"text\":\"Un texte.\",\"other\":[1]}\n\nnot json\n{\"id\":\"y\"}\n{\"text\":\"Sans nom.\"}\n");
    assertEquals(List.of("x", folder.resolve("a.jsonl") + ":5"), articles().stream().map(w -> w.article().id()).toList());
    assertEquals(List.of(folder.resolve("a.jsonl") + ":3", folder.resolve("a.jsonl") + ":4"), failures().stream().map(Found.Bad::place).toList());
  }

  @Test
  void collectionsInUtf16AreReadToo() throws IOException {
    Files.write(folder.resolve("a.jsonl"), "\ufeff{\"id\":\"x\",\"text\":\"Été.\"}\n{\"id\":\"y\",\"text\":\"Où ?\"}\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of("Été.", "Où ?"), articles().stream().map(w -> w.article().text()).toList());
  }

  @Test
  void pagesGiveTheirArticleWithoutTheMenu() throws IOException {
    Files.copy(Path.of(System.getProperty("veille.home"), "src/test/resources/fr/veille/article/page.html"), folder.resolve("page.html"));
    Article a = articles().getFirst().article();
    assertTrue(a.text().contains("La fonderie taïwanaise investit 46 milliards"), a.text());
    assertTrue(!a.text().contains("S’abonner"), a.text());
    assertEquals(LocalDate.of(2025, 4, 2), a.published());
  }

  @Test
  void pdfGivesItsText() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Samsung prépare le 2 nm.");
        content.endText();
      }
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertEquals("Samsung prépare le 2 nm.", articles().getFirst().article().text());
  }

  @Test
  void namesTheFiveBadOnesAndReadsTheRest() throws IOException {
    write("bon.txt", "Intel renonce.");
    write("cassé.pdf", "%PDF-1.7 this is none");
    write("vide.txt", "");
    Path closed = write("fermé.txt", "secret");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.createSymbolicLink(Files.createDirectory(folder.resolve("boucle")).resolve("encore"), folder);
    byte[] chunk = new byte[1 << 20];
    Arrays.fill(chunk, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(folder.resolve("ligne.jsonl"))) {
      for (int i = 0; i < 50; i++) {
        out.write(chunk);
      }
      out.write("\n{\"id\":\"après\",\"text\":\"Arm dessine.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of("Intel renonce.", "Arm dessine."), articles().stream().map(w -> w.article().text()).toList());
    List<Found.Bad> failures = failures();
    assertEquals(5, failures.size(), failures.toString());
    for (String culprit : List.of("cassé.pdf", "vide.txt", "fermé.txt", "boucle/encore", "ligne.jsonl:1")) {
      assertTrue(failures.stream().anyMatch(f -> f.place().endsWith(culprit)), culprit + " in " + failures);
    }
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    List<Found> found = new ArrayList<>();
    ArticleFiles.read(List.of(folder.resolve("nowhere")), found::add);
    assertEquals(List.of(new Found.Bad(folder.resolve("nowhere").toString(), "there is no such file or folder")), found);
  }

  @Test
  void theHashChangesWithTheBytes() throws IOException {
    write("a.txt", "Un.");
    String before = articles().getFirst().hash();
    assertEquals(before, articles().getFirst().hash());
    write("a.txt", "Deux.");
    assertNotEquals(before, articles().getFirst().hash());
  }

  @Test
  void aFileThatNeedsTooMuchMemoryIsAFailureAndTheNextIsRead() throws IOException {
    write("a.txt", "Un livre.");
    write("b.txt", "Une brève.");
    List<Found> found = new ArrayList<>();
    ArticleFiles.read(
        List.of(folder),
        f -> {
          if (f instanceof Found.Whole whole && whole.article().text().contains("livre")) {
            throw new OutOfMemoryError("Java heap space");
          }
          found.add(f);
        });
    assertEquals(2, found.size());
    Found.Bad bad = (Found.Bad) found.getFirst();
    assertTrue(bad.place().endsWith("a.txt") && bad.reason().contains("JAVA_TOOL_OPTIONS=-Xmx"), bad.toString());
    assertEquals("Une brève.", ((Found.Whole) found.getLast()).article().text());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<Found.Whole> articles() {
    return found().stream().filter(Found.Whole.class::isInstance).map(Found.Whole.class::cast).toList();
  }

  private List<Found.Bad> failures() {
    return found().stream().filter(Found.Bad.class::isInstance).map(Found.Bad.class::cast).toList();
  }

  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    ArticleFiles.read(List.of(folder), found::add);
    return found;
  }
}
