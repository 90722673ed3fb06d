package fr.veille.claim;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A log-linear model: every feature has a weight for every outcome.
 *
 * @param outcomes a single one for a ranker
 */
public record LinearModel(Kind kind, List<String> outcomes, WeightTable table) implements Model {
  public LinearModel {
    outcomes = List.copyOf(outcomes);
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public double[] scores(Features features) {
    double[] scores = new double[outcomes.size()];
    table.addTo(scores, features.hashes(), features.strengths());
    return scores;
  }

  @Override
  public void writeWeights(DataOutputStream out) throws IOException {
    table.write(out);
  }
}
