package fr.veille.lab;

import fr.veille.claim.BlendedModel;
import fr.veille.claim.Features;
import java.util.List;
import java.util.Set;

/** Trains two models on the same examples; see {@link BlendedModel}. */
final class BlendedTrainer implements Trainer {
  private final Trainer one;
  private final Trainer other;

  BlendedTrainer(Trainer one, Trainer other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public void add(Features f, Set<String> holds) {
    one.add(f, holds);
    other.add(f, holds);
  }

  @Override
  public void add(List<Features> candidates, int chosen) {
    one.add(candidates, chosen);
    other.add(candidates, chosen);
  }

  @Override
  public int size() {
    return one.size();
  }

  @Override
  public BlendedModel train() {
    return new BlendedModel(one.train(), other.train());
  }
}
