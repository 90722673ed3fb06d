package fr.veille.lab;

import fr.veille.article.Article;
import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts how well pages are read: segments that the text must and must not hold, titles, authors, days. */
public final class ArticleScores {
  private final List<String> misses = new ArrayList<>();
  private int held;
  private int lost;
  private int intruded;
  private final Count titles = new Count();
  private final Count authors = new Count();
  private final Count dates = new Count();
  private final Count paywalls = new Count();

  /** How many of those known were right. */
  public static final class Count {
    private int right;
    private int known;

    private boolean add(boolean ok) {
      known++;
      right += ok ? 1 : 0;
      return ok;
    }

    @Override
    public String toString() {
      return right + "/" + known;
    }
  }

  /** Reads each page from its file alone, as a reader of saved pages does, and compares. */
  public static ArticleScores of(List<ArticleCase> cases) {
    ArticleScores scores = new ArticleScores();
    for (ArticleCase c : cases) {
      ArticleFiles.read(
          List.of(c.file()),
          found -> {
            switch (found) {
              case Found.Whole whole -> scores.add(c, whole.article());
              case Found.Bad bad -> scores.add(c, Article.of(bad.place(), null, ""));
            }
          });
    }
    return scores;
  }

  private void add(ArticleCase c, Article read) {
    String text = plain(read.text());
    for (String segment : c.with()) {
      boolean in = text.contains(plain(segment));
      held += in ? 1 : 0;
      lost += in ? 0 : 1;
      check(in, c, "lost", segment);
    }
    for (String segment : c.without()) {
      boolean in = text.contains(plain(segment));
      intruded += in ? 1 : 0;
      check(!in, c, "intruded", segment);
    }
    if (c.title() != null) {
      check(titles.add(same(c.title(), read.title())), c, "title", c.title() + " ≠ " + read.title());
    }
    if (!c.authors().isEmpty()) {
      check(authors.add(same(String.join(" ", c.authors()), String.join(" ", read.authors()))), c, "author", c.authors() + " ≠ " + read.authors());
    }
    if (c.date() != null) {
      check(dates.add(c.date().equals(Objects.toString(read.published(), ""))), c, "date", c.date() + " ≠ " + read.published());
    }
    if (c.paywalled() != null) {
      check(paywalls.add(c.paywalled() == read.paywalled()), c, "paywalled", c.paywalled() + " ≠ " + read.paywalled());
    }
  }

  private void check(boolean ok, ArticleCase c, String what, String detail) {
    if (!ok) {
      misses.add(c.file() + ": " + what + ": " + detail);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\h]+", " ").replace('’', '\'').strip();
  }

  private static boolean same(String expected, @Nullable String read) {
    return read != null && letters(expected).equals(letters(read));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Of the segments found among both kinds, the share that belong in the text. */
  public double precision() {
    return held + intruded == 0 ? 0 : held / (double) (held + intruded);
  }

  /** Of the segments that belong in the text, the share found. */
  public double recall() {
    return held + lost == 0 ? 0 : held / (double) (held + lost);
  }

  public double f1() {
    return held == 0 ? 0 : 2.0 * held / (2.0 * held + lost + intruded);
  }

  public Count titles() {
    return titles;
  }

  public Count authors() {
    return authors;
  }

  public Count dates() {
    return dates;
  }

  public Count paywalls() {
    return paywalls;
  }

  /** Every miss with its file, for looking into. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
