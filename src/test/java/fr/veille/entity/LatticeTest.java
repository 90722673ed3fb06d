package fr.veille.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final Random RANDOM = new Random(3);

  private static float[][] random(int rows) {
    float[][] values = new float[rows][Tags.COUNT];
    for (float[] row : values) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) RANDOM.nextGaussian();
      }
    }
    return values;
  }

  private static NameModel model() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameModel.write(Map.of(), random(Tags.COUNT), bytes);
    return NameModel.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static double score(NameModel model, float[][] emissions, int... labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      score += emissions[i][labels[i]] + (i == 0 ? 0 : model.transition(labels[i - 1], labels[i]));
    }
    return score;
  }

  private static boolean allowed(int... labels) {
    boolean allowed = Tags.mayStart(labels[0]) && Tags.mayEnd(labels[labels.length - 1]);
    for (int i = 1; i < labels.length; i++) {
      int b = labels[i];
      allowed &= java.util.Arrays.stream(Tags.following(labels[i - 1])).anyMatch(x -> x == b);
    }
    return allowed;
  }

  @Test
  void findsWhatTryingEverySequenceFinds() throws IOException {
    for (int round = 0; round < 20; round++) {
      NameModel model = model();
      float[][] emissions = random(3);
      double most = Double.NEGATIVE_INFINITY;
      double total = 0;
      int[] best = new int[3];
      double[] outside = new double[3];
      for (int a = 0; a < Tags.COUNT; a++) {
        for (int b = 0; b < Tags.COUNT; b++) {
          for (int c = 0; c < Tags.COUNT; c++) {
            if (allowed(a, b, c)) {
              double score = score(model, emissions, a, b, c);
              total += Math.exp(score);
              outside[0] += a == Tags.OUTSIDE ? Math.exp(score) : 0;
              outside[1] += b == Tags.OUTSIDE ? Math.exp(score) : 0;
              outside[2] += c == Tags.OUTSIDE ? Math.exp(score) : 0;
              if (score > most) {
                most = score;
                best = new int[] {a, b, c};
              }
            }
          }
        }
      }
      Lattice lattice = new Lattice(model, emissions);
      assertArrayEquals(best, lattice.best());
      double[][] marginals = lattice.marginals();
      for (int i = 0; i < 3; i++) {
        assertEquals(outside[i] / total, marginals[i][Tags.OUTSIDE], 1e-6);
      }
    }
  }

  @Test
  void takesAnEmptySentence() throws IOException {
    assertEquals(0, new Lattice(model(), new float[0][]).best().length);
  }
}
