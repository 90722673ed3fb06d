package fr.veille.claim;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A log-linear model: every feature has a weight for every outcome. */
public final class LinearModel implements Model {
  private final Kind kind;
  private final List<String> outcomes;
  private final WeightTable table;

  /** @param outcomes a single one for a ranker */
  public LinearModel(Kind kind, List<String> outcomes, WeightTable table) {
    this.kind = kind;
    this.outcomes = List.copyOf(outcomes);
    this.table = table;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public List<String> outcomes() {
    return outcomes;
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public double[] scores(Features features) {
    double[] scores = new double[outcomes.size()];
    for (int i = 0; i < features.size(); i++) {
      table.addTo(scores, features.hash(i), features.strength(i));
    }
    return scores;
  }

  @Override
  public void writeWeights(DataOutputStream out) throws IOException {
    table.write(out);
  }
}
