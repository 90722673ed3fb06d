package fr.veille.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an article writes its words elsewhere: « Orange » amid a sentence tells what to make of « Orange » at the start of one. */
final class Acquaintance {
  private final Map<String, int[]> counts = new HashMap<>();

  Acquaintance(List<Words> sentences) {
    for (Words words : sentences) {
      boolean amid = false;
      for (int i = 0; i < words.size(); i++) {
        String form = words.form(i);
        int letters = Case.of(form);
        if (letters == Case.LOWER) {
          counts.computeIfAbsent(form, f -> new int[3])[0]++;
        } else if (letters >= Case.CAPITALISED) {
          int[] count = counts.computeIfAbsent(form, f -> new int[3]);
          count[amid ? 1 : 2]++;
        }
        amid |= letters != Case.MARK;
      }
    }
  }

  /** A small number that tells how the word occurs in the article: in lower case, capitalised amid sentences, more than once. */
  int seen(String form, String lower, int letters) {
    if (letters < Case.CAPITALISED) {
      String capitalised = form.isEmpty() ? form : form.substring(0, 1).toUpperCase(Locale.FRENCH) + form.substring(1);
      int[] count = counts.get(capitalised);
      return count == null ? 0 : count[1] > 0 ? 2 : 1;
    }
    int[] own = counts.get(form);
    int[] small = counts.get(lower);
    int amid = own == null ? 0 : own[1];
    int all = own == null ? 0 : own[1] + own[2];
    return (small != null && small[0] > 0 ? 1 : 0) + (amid > 1 ? 4 : amid > 0 ? 2 : 0) + (all > 2 ? 8 : 0);
  }
}
