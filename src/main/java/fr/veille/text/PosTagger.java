package fr.veille.text;

import java.util.concurrent.ConcurrentHashMap;

/** Tags greedily from left to right with a {@link PosModel}. Thread-safe: threads share the model and what was learnt of each form. */
final class PosTagger {
  // A form takes some 600 bytes. Articles repeat theirs; a cache that overflows is emptied, which costs less than keeping an order.
  private static final int MOST_FORMS = 40_000;

  private final PosModel model;
  private final FormLexicon lexicon;
  private final ConcurrentHashMap<String, WordForm> forms = new ConcurrentHashMap<>();
  private final WordForm edge;

  PosTagger(PosModel model, FormLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    edge = withSums(new WordForm("", 0));
  }

  String name(int tag) {
    return model.tags().get(tag);
  }

  /** What is known of each form, in order. */
  WordForm[] forms(String[] sentence) {
    WordForm[] words = new WordForm[sentence.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = form(sentence[i]);
    }
    return words;
  }

  private WordForm form(String form) {
    WordForm known = forms.get(form);
    if (known != null) {
      return known;
    }
    if (forms.size() >= MOST_FORMS) {
      forms.clear();
    }
    WordForm fresh = withSums(new WordForm(form, FormLexicon.classes(lexicon.readings(form))));
    forms.put(form, fresh);
    return fresh;
  }

  private WordForm withSums(WordForm w) {
    int[] keys = new int[PosFeatures.MOST];
    float[][] sums = new float[PosFeatures.PARTS][model.tags().size()];
    for (int part = 0; part < sums.length; part++) {
      model.add(keys, PosFeatures.ofForm(w, part, keys, 0), sums[part]);
    }
    w.sums = sums;
    return w;
  }

  /** Tag numbers of the words of a sentence. */
  int[] tag(WordForm[] words) {
    int n = words.length;
    int[] tags = new int[n];
    int[] keys = new int[PosFeatures.MOST];
    float[] scores = new float[model.tags().size()];
    int tag1 = PosFeatures.NO_TAG;
    int tag2 = PosFeatures.NO_TAG;
    for (int i = 0; i < n; i++) {
      WordForm before = i > 0 ? words[i - 1] : edge;
      WordForm after = i + 1 < n ? words[i + 1] : edge;
      sum(scores, words[i], before.opens ? 1 : 0, before, after, i > 1 ? words[i - 2] : edge, i + 2 < n ? words[i + 2] : edge);
      model.add(keys, PosFeatures.joint(before, words[i], after, tag1, tag2, keys, 0), scores);
      tags[i] = best(scores);
      tag2 = tag1;
      tag1 = tags[i];
    }
    return tags;
  }

  private static void sum(float[] scores, WordForm word, int self, WordForm before, WordForm after, WordForm before2, WordForm after2) {
    float[] a = word.sums[self];
    float[] b = before.sums[2];
    float[] c = after.sums[3];
    float[] d = before2.sums[4];
    float[] e = after2.sums[5];
    for (int t = 0; t < scores.length; t++) {
      scores[t] = a[t] + b[t] + c[t] + d[t] + e[t];
    }
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int t = 1; t < scores.length; t++) {
      if (scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }
}
