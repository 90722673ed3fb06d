package fr.veille.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the lemmatizer learnt beside the lexicon: lemmas of single forms, and how endings change. Immutable.
 *
 * <p>The file is gzipped UTF-8: a line {@code = tag form lemma} for each form, then {@code - tag ending cut add} for each rule, separated by tabs.
 */
public final class LemmaModel {
  /** Longest ending that a rule looks at. */
  public static final int LONGEST_ENDING = 6;

  /**
   * How to get from a form to its lemma.
   *
   * @param cut how many letters go from the end, at most as many as the ending has
   * @param add what comes instead
   */
  public record Change(int cut, String add) {
    /** The lemma that this change makes of {@code form}. */
    public String apply(String form) {
      return form.substring(0, Math.max(0, form.length() - cut)) + add;
    }

    /** The smallest change from {@code form} to {@code lemma}. */
    public static Change between(String form, String lemma) {
      int same = 0;
      while (same < form.length() && same < lemma.length() && form.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      return new Change(form.length() - same, lemma.substring(same));
    }
  }

  private final Map<String, String> lemmas;
  private final Map<String, Change> changes;

  /**
   * A model.
   *
   * @param lemmas by {@link #key} of tag and lower-case form
   * @param changes by {@link #key} of tag and ending
   */
  public LemmaModel(Map<String, String> lemmas, Map<String, Change> changes) {
    this.lemmas = new HashMap<>(lemmas);
    this.changes = new HashMap<>(changes);
  }

  /** Names a form or an ending of words with a tag. */
  public static String key(String tag, String form) {
    return tag + '\t' + form;
  }

  @Nullable String known(String tag, String lower) {
    return lemmas.get(key(tag, lower));
  }

  /** The lemma that the rule for the longest known ending makes; the form itself where no rule fits. */
  String derive(String tag, String lower) {
    for (int n = Math.min(LONGEST_ENDING, lower.length()); n >= 0; n--) {
      Change change = changes.get(key(tag, lower.substring(lower.length() - n)));
      if (change != null) {
        return change.apply(lower);
      }
    }
    return lower;
  }

  /** Reads a model; the stream is read, not closed. */
  public static LemmaModel read(InputStream stream) throws IOException {
    Map<String, String> lemmas = new HashMap<>();
    Map<String, Change> changes = new HashMap<>();
    BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(stream, 1 << 14), StandardCharsets.UTF_8));
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String[] f = line.split("\t", -1);
      if (f[0].equals("=") && f.length == 4) {
        lemmas.put(key(f[1], f[2]), f[3]);
      } else if (f[0].equals("-") && f.length == 5) {
        changes.put(key(f[1], f[2]), new Change(Integer.parseInt(f[3]), f[4]));
      } else {
        throw new IOException("line " + number + " of the lemma model is neither form nor ending: train it again with veille train lemmatizer");
      }
    }
    return new LemmaModel(lemmas, changes);
  }

  /** Writes the model, sorted, so that equal models are equal files. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(stream);
    Writer out = new OutputStreamWriter(gzip, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> e : new TreeMap<>(lemmas).entrySet()) {
      out.write("=\t" + e.getKey() + "\t" + e.getValue() + "\n");
    }
    for (Map.Entry<String, Change> e : new TreeMap<>(changes).entrySet()) {
      out.write("-\t" + e.getKey() + "\t" + e.getValue().cut() + "\t" + e.getValue().add() + "\n");
    }
    out.flush();
    gzip.finish();
  }
}
