package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FeaturesTest {
  @Test
  void knowsAnOwnersFeatureByTheHashOfItsWholeName() {
    for (String name : new String[] {"", "x", "bprev=été", "words=" + "long ".repeat(40)}) {
      Features f = new Features();
      f.addAlsoOf("chip_node", name);
      assertEquals(name, f.name(0));
      assertEquals("chip_node:" + name, f.name(1));
      assertEquals(Features.hash("chip_node:" + name), f.hash(1));
    }
  }

  @Test
  void aCopyGrowsAlone() {
    Features f = new Features();
    f.add("a", 0.5f);
    Features copy = f.copy();
    for (int i = 0; i < 500; i++) {
      copy.add("b" + i);
    }
    assertEquals(1, f.size());
    assertEquals(501, copy.size());
    assertEquals("a", copy.name(0));
    assertEquals(0.5f, copy.strength(0));
    assertEquals("b499", copy.name(500));
  }

  @Test
  void leavesOneOut() {
    Features f = new Features();
    f.addAlsoOf("deal", "here");
    f.add("last", 2f);
    Features rest = f.without(0);
    assertEquals("deal:here", rest.name(0));
    assertEquals(f.hash(1), rest.hash(0));
    assertEquals(2f, rest.strength(1));
  }
}
