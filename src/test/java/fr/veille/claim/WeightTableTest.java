package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static double[] scores(WeightTable table, int hash, int outcomes) {
    double[] scores = new double[outcomes];
    table.addTo(scores, new int[] {hash}, new float[] {1});
    return scores;
  }

  @Test
  void findsEveryWeightAmongMany() {
    Random random = new Random(3);
    Map<Integer, double[]> wanted = new HashMap<>();
    WeightTable.Builder builder = new WeightTable.Builder();
    for (int i = 0; i < 5000; i++) {
      // Few low bits, so that slots collide.
      int hash = random.nextInt() << 8;
      int outcome = random.nextInt(5);
      float weight = Float.float16ToFloat(Float.floatToFloat16(random.nextFloat() - 0.5f));
      double[] row = wanted.computeIfAbsent(hash, h -> new double[5]);
      if (row[outcome] == 0) {
        row[outcome] = weight;
        builder.add(hash, outcome, weight);
      }
    }
    WeightTable table = builder.build();
    assertEquals(wanted.size(), table.size());
    wanted.forEach((hash, row) -> assertArrayEquals(row, scores(table, hash, 5), 0));
    assertArrayEquals(new double[5], scores(table, 0x55, 5), 0);
  }

  @Test
  void isReadAsItWasWrittenWithExtremeHashes() throws Exception {
    WeightTable table =
        new WeightTable.Builder().add(Integer.MIN_VALUE, 0, 1).add(Integer.MAX_VALUE, 1, 2).add(0, 0, -0.5f).add(-1, 1, 0.25f).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(new DataOutputStream(out));
    WeightTable read = WeightTable.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    for (int hash : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1, 7}) {
      assertArrayEquals(scores(table, hash, 2), scores(read, hash, 2), 0);
    }
    assertArrayEquals(new double[] {0, 2}, scores(read, Integer.MAX_VALUE, 2), 0);
  }

  @Test
  void addsWhatIsSaidTwiceOfOneFeature() {
    WeightTable table = new WeightTable.Builder().add("levée", 2, 1).add("levée", 2, 0.5f).build();
    assertArrayEquals(new double[] {0, 0, 1.5}, scores(table, Features.hash("levée"), 3), 0);
  }

  @Test
  void refusesMoreOutcomesForOneFeatureThanItsCellsCount() {
    WeightTable.Builder builder = new WeightTable.Builder();
    for (int k = 0; k < 1024; k++) {
      builder.add("bias", k, 1);
    }
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("a feature weighs for 1024 outcomes: fewer than 1024 fit", e.getMessage());
  }
}
