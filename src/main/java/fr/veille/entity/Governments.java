package fr.veille.entity;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Tells the government from the city: « Pékin riposte » is the state, « à Pékin » the town. A maximum entropy model over the words around.
 * Thread-safe.
 */
public final class Governments {
  /** Outcome for the government. */
  public static final String STATE = "state";

  /** Outcome for the city or building. */
  public static final String PLACE = "place";

  private static final int AROUND = 7;
  private static final int GOVERNOR = 4;
  private static final int STEM = 5;

  private final MaxentModel model;
  private final int state;

  private Governments(MaxentModel model) {
    this.model = model;
    this.state = model.getIndex(STATE);
  }

  /** Reads a model that was trained on {@link #features}. */
  public static Governments read(InputStream from) throws IOException {
    return new Governments(new BinaryQNModelReader(new DataInputStream(from)).getModel());
  }

  /** How likely the words from {@code first} to {@code last} mean the government that sits there. */
  double probability(Words words, int first, int last) {
    return model.eval(features(words, first, last))[state];
  }

  /** What the model looks at. */
  public static String[] features(Words words, int first, int last) {
    List<String> features = new ArrayList<>();
    String name = String.join(" ", words.forms().subList(first, last + 1));
    String before = lower(words, first - 1);
    String after = lower(words, last + 1);
    features.add("name=" + name);
    features.add("b=" + before);
    features.add("bb=" + lower(words, first - 2) + " " + before);
    features.add("bb2=" + lower(words, first - 2));
    features.add("a=" + after);
    features.add("aa=" + after + " " + lower(words, last + 2));
    features.add("a2=" + lower(words, last + 2));
    features.add("as=" + ending(after));
    features.add("ba=" + before + " " + ending(after));
    features.add(name + " b=" + before);
    for (int i = Math.max(0, first - AROUND); i < Math.min(words.size(), last + 1 + AROUND); i++) {
      if ((i < first || i > last) && words.form(i).length() > 3) {
        features.add((i < first ? "<" : ">") + lower(words, i));
        features.add("~" + lower(words, i));
        if (i < first && i >= first - GOVERNOR) {
          features.add(before + "<" + stem(lower(words, i)));
        }
      }
    }
    return features.toArray(String[]::new);
  }

  private static String lower(Words words, int i) {
    return i < 0 ? "^" : i >= words.size() ? "$" : words.form(i).toLowerCase(Locale.FRENCH);
  }

  /** What a preposition hangs on: « vendre à » is said of a state, « bureau à » of a city. */
  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), STEM));
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 2));
  }
}
