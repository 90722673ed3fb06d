package fr.veille.claim;

/**
 * What a claim hangs on: an amount, the name of its object, or only the line.
 *
 * @param unit place in the line; -1 for the line itself
 */
record Anchor(Kind kind, Line line, int unit) {
  enum Kind {
    VALUE,
    NAME,
    LINE
  }

  /** Place that stands for the anchor when distances are measured: a line's is its first verb. */
  int place() {
    if (unit >= 0) {
      return unit;
    }
    for (int u = 0; u < line.size(); u++) {
      if (line.unit(u).verb()) {
        return u;
      }
    }
    return 0;
  }
}
