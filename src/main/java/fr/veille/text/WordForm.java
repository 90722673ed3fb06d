package fr.veille.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the tagger knows of a form without its context, with the sums of the weights that depend on nothing else. */
final class WordForm {
  final String form;
  final int lower;
  final int suffix1;
  final int suffix2;
  final int suffix3;
  final int suffix4;
  final int prefix;
  final int shape;
  final int classes;

  /** Whether what follows this sign starts anew, as a sentence does. */
  final boolean opens;

  /** Sums of weights by part of {@link PosFeatures}, set by the tagger before it shares this form with other threads. */
  float[][] sums = new float[0][];

  /** Lemmas by tag number, filled as they are asked for. */
  final @Nullable String[] lemmas = new @Nullable String[PosModel.MOST_TAGS];

  WordForm(String form, int classes) {
    this.form = form;
    this.classes = classes;
    String l = form.toLowerCase(Locale.ROOT);
    lower = normal(l).hashCode();
    suffix1 = suffix(l, 1);
    suffix2 = suffix(l, 2);
    suffix3 = suffix(l, 3);
    suffix4 = suffix(l, 4);
    prefix = l.substring(0, Math.min(3, l.length())).hashCode();
    shape = shape(form);
    opens = form.isEmpty() || "«“\"(:–—-….!?•".indexOf(form.charAt(0)) >= 0;
  }

  /** All numbers of one length and look count as one word. */
  private static String normal(String lower) {
    boolean digit = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetter(c)) {
        return lower;
      }
      digit |= Character.isDigit(c);
    }
    return digit ? "0" + Math.min(4, lower.length()) : lower;
  }

  private static int suffix(String lower, int n) {
    return lower.length() <= n ? lower.hashCode() * 31 + 7 : lower.substring(lower.length() - n).hashCode();
  }

  private static int shape(String form) {
    int upper = 0;
    int small = 0;
    int digits = 0;
    int other = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        small++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else {
        other++;
      }
    }
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    int joint = form.indexOf('-', 1) > 0 ? 1 : form.endsWith("'") ? 2 : form.indexOf('.') > 0 ? 3 : 0;
    return (capital ? 1 : 0) | (Math.min(upper, 2) << 1) | (small > 0 ? 8 : 0) | (digits > 0 ? 16 : 0) | (other > 0 ? 32 : 0) | (joint << 6) | (upper + small == 1 ? 256 : 0);
  }
}
