package fr.veille.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one thing to be judged: names, each with a strength, 1 where nothing else is said. Names repeat only by their first. */
public final class Features {
  private final List<String> names = new ArrayList<>(160);
  private float[] strengths = new float[160];

  /** Adds a feature that is simply there. */
  public void add(String name) {
    add(name, 1f);
  }

  /** Adds a feature with a strength. */
  public void add(String name, float strength) {
    if (names.size() == strengths.length) {
      strengths = Arrays.copyOf(strengths, 2 * strengths.length);
    }
    strengths[names.size()] = strength;
    names.add(name);
  }

  public int size() {
    return names.size();
  }

  public String name(int i) {
    return names.get(i);
  }

  public float strength(int i) {
    return strengths[i];
  }
}
