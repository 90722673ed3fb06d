package fr.veille.lab;

import fr.veille.claim.Features;
import fr.veille.claim.Model;
import java.util.List;
import java.util.Set;

/** Gathers examples and learns a {@link Model} from them. */
interface Trainer {
  /** An example with the outcomes that hold: one for softmax, any number for logistic. */
  void add(Features f, Set<String> holds);

  /** A choice among candidates, for rankers. */
  void add(List<Features> candidates, int chosen);

  /** Number of examples or choices. */
  int size();

  Model train();
}
