package fr.veille.cli;

import fr.veille.article.Found;
import java.io.PrintWriter;
import java.util.List;

/** Names what could not be read, at the end of a job. */
final class Failures {
  private static final int NAMED = 50;

  private Failures() {}

  static void print(PrintWriter err, List<Found.Bad> failures) {
    if (failures.isEmpty()) {
      return;
    }
    err.println(failures.size() + " could not be read:");
    failures.stream().limit(NAMED).forEach(f -> err.println("  " + f.place() + ": " + f.reason()));
    if (failures.size() > NAMED) {
      err.println("  … and " + (failures.size() - NAMED) + " more");
    }
  }
}
