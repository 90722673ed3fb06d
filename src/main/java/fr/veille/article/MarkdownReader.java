package fr.veille.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads Markdown with front matter: lines {@code key: value} between two lines {@code ---}. */
final class MarkdownReader {
  private static final String FENCE = "---";
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().extensions(TABLES).lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private MarkdownReader() {}

  /** The article; its text is the body as a reader sees it, a block a paragraph. */
  static Article read(String id, String file) {
    List<String> lines = file.lines().toList();
    int close = !lines.isEmpty() && lines.getFirst().strip().equals(FENCE) ? closing(lines) : -1;
    Map<String, String> front = frontMatter(lines.subList(Math.min(1, lines.size()), Math.max(Math.min(1, lines.size()), close)));
    String body = String.join("\n", lines.subList(close + 1, lines.size()));
    return new Article(
        id,
        Metadata.text(front.get("source")),
        Metadata.text(front.get("title")),
        Stream.ofNullable(Metadata.text(front.get("author"))).toList(),
        Metadata.day(front.get("date")),
        Metadata.text(front.get("language")),
        Metadata.text(front.get("url")),
        Metadata.text(front.get("section")),
        Boolean.parseBoolean(front.get("paywalled")),
        plain(body));
  }

  private static int closing(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(FENCE)) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, String> frontMatter(List<String> lines) {
    Map<String, String> front = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        front.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line.substring(colon + 1).strip()));
      }
    }
    return front;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
  }

  private static String plain(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(new LineJoiner());
    document.accept(new CellSpacer());
    return RENDERER.render(document).strip();
  }

  // Lines of one Markdown paragraph are one line of text to its readers; a line end would end a sentence.
  private static final class LineJoiner extends AbstractVisitor {
    @Override
    public void visit(SoftLineBreak lineBreak) {
      lineBreak.insertAfter(new Text(" "));
      lineBreak.unlink();
    }

    // The renderer would put « » of its own around a quotation that mostly has some already.
    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
      Node last = quote;
      for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
        last.insertAfter(child);
        last = child;
      }
      quote.unlink();
    }
  }

  // The renderer sets the bar between cells right behind the word before it, where it would become a part of that word.
  private static final class CellSpacer extends AbstractVisitor {
    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell && node.getNext() != null && node.getFirstChild() != null) {
        node.appendChild(new Text(" "));
      }
      visitChildren(node);
    }
  }
}
