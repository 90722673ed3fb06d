package fr.veille.cli;

import fr.veille.index.Passage;

/** Marks for the eye: bold and faint on a terminal, asterisks in files. */
record Highlight(boolean colours) {
  /** The launcher knows whether a person looks on; asking the JVM for its console costs a cold query many classes. */
  static Highlight auto() {
    return new Highlight(Boolean.getBoolean("veille.terminal") && System.getenv("NO_COLOR") == null);
  }

  String passage(Passage passage) {
    return colours ? passage.marked("\u001b[1;33m", "\u001b[0m") : passage.marked("**", "**");
  }

  String title(String title) {
    return colours ? "\u001b[1m" + title + "\u001b[0m" : title;
  }

  String faint(String text) {
    return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
  }
}
