package fr.veille.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the lines of text out of an element as a browser would set them: one for each paragraph, heading, list item, table row. */
final class BlockText {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int LONGEST_CELL = 160;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element place;
  private int linked;
  private int links;
  private int items;
  private int headings;
  private boolean marked;
  private boolean broken;

  private BlockText() {}

  /** The lines below an element, in the order of the page. */
  static List<Block> of(Element root) {
    BlockText reader = new BlockText();
    reader.walk(root);
    reader.flush();
    return reader.blocks;
  }

  private void walk(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode t) {
        append(t.getWholeText(), parent);
      } else if (node instanceof Element e) {
        element(e);
      }
    }
  }

  private void element(Element e) {
    String tag = e.normalName();
    if (tag.equals("br")) {
      if (broken) {
        flush();
      } else {
        append(" ", e);
        broken = text.length() > 0;
      }
    } else if (tag.equals("tr") && isRow(e)) {
      row(e);
    } else if (e.isBlock() || tag.equals("td") || tag.equals("th")) {
      flush();
      block(e, tag);
    } else {
      int step = tag.equals("a") ? 1 : 0;
      links += step;
      walk(e);
      links -= step;
    }
  }

  private void block(Element e, String tag) {
    boolean item = tag.equals("li");
    boolean heading = HEADINGS.contains(tag);
    boolean before = marked;
    items += item ? 1 : 0;
    headings += heading ? 1 : 0;
    marked = !item && marked;
    walk(e);
    flush();
    marked = before;
    items -= item ? 1 : 0;
    headings -= heading ? 1 : 0;
  }

  // Rows of tables that hold data; a table that lays out a page has whole paragraphs in its cells.
  private static boolean isRow(Element row) {
    return row.children().size() > 1
        && row.children().stream().allMatch(c -> c.getElementsByTag("table").isEmpty() && c.getElementsByTag("p").size() < 2 && c.text().length() <= LONGEST_CELL);
  }

  private void row(Element row) {
    flush();
    String cells = row.children().stream().map(c -> HtmlText.space(c.text()).strip()).filter(c -> !c.isEmpty()).collect(Collectors.joining(" | "));
    text.append(cells);
    place = row;
    linked = row.getElementsByTag("a").stream().mapToInt(a -> a.text().length()).sum();
    flush();
  }

  private void append(String raw, Element owner) {
    String clean = HtmlText.space(raw);
    boolean open = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    String add = open && clean.startsWith(" ") ? clean.substring(1) : clean;
    if (add.isEmpty()) {
      return;
    }
    if (!add.equals(" ")) {
      broken = false;
      place = place == null ? owner : place;
      linked += links > 0 ? add.length() : 0;
    }
    text.append(add);
  }

  private void flush() {
    String line = text.toString().strip();
    if (!line.isEmpty() && place != null) {
      Block.Kind kind = headings > 0 ? Block.Kind.HEADING : items > 0 && !marked ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
      marked = items > 0;
      blocks.add(new Block(kind, line, linked, place));
    }
    text.setLength(0);
    place = null;
    linked = 0;
    broken = false;
  }
}
