package fr.veille.article;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads PDF files that hold text; a scan without text gives an article without any. */
final class PdfReader {
  private PdfReader() {}

  static Article read(String id, byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDDocumentInformation about = document.getDocumentInformation();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      return new Article(
          id,
          null,
          Metadata.text(about.getTitle()),
          Stream.ofNullable(Metadata.text(about.getAuthor())).toList(),
          day(about.getCreationDate()),
          null,
          null,
          null,
          false,
          stripper.getText(document).strip());
    }
  }

  private static @Nullable LocalDate day(@Nullable Calendar calendar) {
    return calendar == null ? null : calendar.toInstant().atZone(ZoneId.of("Europe/Paris")).toLocalDate();
  }
}
