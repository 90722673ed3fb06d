package fr.veille.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of the article in a pruned page. Readability points at them; what it drops in their midst, and the lead above them, is taken back.
 */
final class MainContent {
  private static final String MARK = "data-veille-line";
  private static final int SENTENCE = 80;
  private static final double LINKED = 0.5;
  private static final double PURE_LINK = 0.85;
  private static final int LIST = 3;
  private static final int ENOUGH = 1200;
  private static final double NEARLY_ALL = 0.8;
  private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern STOP = Pattern.compile("[.!?…][\\s»”\")]*$");
  private static final Pattern LEAD =
      Pattern.compile("-(?:chapo|chapeau|standfirst|lead|lede|intro|introduction|deck|dek|subtitle|sous-titre|soustitre|summary|excerpt|accroche|resume|hat|heading-text|description|headline-text|article-desc|surtitre-long)-");

  private final Document page;
  private final List<Block> blocks;

  private MainContent(Document page) {
    this.page = page;
    this.blocks = BlockText.of(page.body());
  }

  /**
   * The lines of the article.
   *
   * @param page without its clutter; left as it is
   * @param title of the article, which is no part of its text
   */
  static List<Block> of(Document page, String url, @Nullable String title) {
    MainContent content = new MainContent(page);
    Element box = content.plainBox();
    boolean[] kept = box == null ? content.pointedAt(url) : content.linesOf(box);
    content.takeBack(kept);
    List<Block> lines = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        lines.add(content.blocks.get(i));
      }
    }
    return trimmed(Boilerplate.without(lines.stream().filter(b -> !isTitle(b, title)).toList()));
  }

  /** Without what only labels: rubrics above the first sentence, and headings behind the last with the names they gather. */
  private static List<Block> trimmed(List<Block> lines) {
    int from = 0;
    while (from < lines.size() && isLabel(lines.get(from)) && lines.get(from).linkDensity() > LINKED) {
      from++;
    }
    int to = lines.size();
    for (int i = lines.size() - 1; i >= from && isLabel(lines.get(i)); i--) {
      to = lines.get(i).kind() == Block.Kind.HEADING ? i : to;
    }
    return lines.subList(from, Math.max(from, to));
  }

  private static boolean isLabel(Block block) {
    return block.kind() != Block.Kind.ITEM && block.text().length() < SENTENCE && !STOP.matcher(block.text()).find();
  }

  /** The box that holds nearly all running text of the page, null where it is not that plain: Readability takes most of the time. */
  private @Nullable Element plainBox() {
    IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    int all = 0;
    for (Block block : blocks) {
      if (isProse(block)) {
        prose.merge(box(block), block.text().length(), Integer::sum);
        all += block.text().length();
      }
    }
    for (var e : prose.entrySet()) {
      if (e.getValue() >= ENOUGH && e.getValue() >= NEARLY_ALL * all) {
        return e.getKey();
      }
    }
    return null;
  }

  private boolean[] linesOf(Element box) {
    boolean[] kept = new boolean[blocks.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = within(blocks.get(i).place(), box) && !isAmongLinks(i);
    }
    return kept;
  }

  // A linked line may be an address or a source; several items in a row point elsewhere.
  private boolean isAmongLinks(int i) {
    if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
      return false;
    }
    int from = i;
    int to = i;
    while (from >= 0 && blocks.get(from).linkDensity() >= PURE_LINK) {
      from--;
    }
    while (to < blocks.size() && blocks.get(to).linkDensity() >= PURE_LINK) {
      to++;
    }
    return to - from - 1 >= LIST;
  }

  private boolean[] pointedAt(String url) {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).place().attr(MARK, blocks.get(i).place().attr(MARK) + " " + i);
    }
    Element main = new Readability4J(url, page.clone()).parse().getArticleContent();
    boolean[] kept = new boolean[blocks.size()];
    if (main != null) {
      for (Element e : main.getElementsByAttribute(MARK)) {
        SPACE.splitAsStream(e.attr(MARK).strip()).forEach(i -> kept[Integer.parseInt(i)] = true);
      }
    }
    return kept;
  }

  private void takeBack(boolean[] kept) {
    int first = firstProse(kept);
    if (first < 0) {
      return;
    }
    int last = first;
    for (int i = first; i < kept.length; i++) {
      last = kept[i] && isProse(blocks.get(i)) ? i : last;
    }
    Element region = region(kept);
    Set<Element> parents = new HashSet<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && isProse(blocks.get(i))) {
        parents.add(box(blocks.get(i)));
      }
    }
    int heading = heading(first);
    for (int i = 0; i < kept.length; i++) {
      Block block = blocks.get(i);
      if (!kept[i] && within(block.place(), region)) {
        boolean between = i > first && i < last && block.linkDensity() < LINKED;
        boolean sibling = parents.contains(box(block)) && block.linkDensity() < LINKED;
        kept[i] = between || sibling;
      }
      if (!kept[i] && i < first && (isLead(block) || (i > heading && isSentence(block)))) {
        kept[i] = true;
      }
    }
  }

  /** The place of the title above the first line, far away where there is none. */
  private int heading(int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (blocks.get(i).place().closest("h1") != null) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean isSentence(Block block) {
    return isProse(block) && block.kind() == Block.Kind.PARAGRAPH && block.linked() == 0 && STOP.matcher(block.text()).find();
  }

  private static boolean isProse(Block block) {
    return block.text().length() >= SENTENCE && block.linkDensity() < LINKED;
  }

  private static boolean isLead(Block block) {
    if (block.text().length() < SENTENCE || block.linkDensity() > LINKED) {
      return false;
    }
    Element e = block.place();
    for (int up = 0; up < 3 && e != null; up++, e = e.parent()) {
      if (LEAD.matcher(Clutter.marks(e)).find() || e.attr("itemprop").equals("description")) {
        return true;
      }
    }
    return false;
  }

  /** The element whose children the lines of one text are. */
  private static Element box(Block block) {
    Element e = block.place();
    while (e.parent() != null && (!e.isBlock() || LINES.contains(e.normalName()))) {
      e = e.parent();
    }
    return e;
  }

  private Element region(boolean[] kept) {
    Element region = null;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && isProse(blocks.get(i))) {
        region = region == null ? box(blocks.get(i)) : common(region, blocks.get(i).place());
      }
    }
    return region == null ? page.body() : region;
  }

  private static Element common(Element a, Element b) {
    Element e = a;
    while (!within(b, e) && e.parent() != null) {
      e = e.parent();
    }
    return e;
  }

  private static boolean within(Element e, Element region) {
    for (Element up = e; up != null; up = up.parent()) {
      if (up.equals(region)) {
        return true;
      }
    }
    return false;
  }

  private int firstProse(boolean[] kept) {
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && isProse(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(Block block, @Nullable String title) {
    return block.place().closest("h1") != null || (title != null && letters(block.text()).equals(letters(title)));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
