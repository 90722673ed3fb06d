package fr.veille.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Shows how far a long job is: a line that rewrites itself on a terminal, a line a step elsewhere. */
final class Progress {
  private static final int BAR = 30;
  private static final Duration REDRAW = Duration.ofMillis(100);
  private static final Duration STEP = Duration.ofSeconds(10);

  private final PrintWriter err;
  private final boolean terminal;
  private final long totalBytes;
  private final Instant start = Instant.now();
  private Instant shown = start;
  private long articles;
  private long bytes;

  Progress(PrintWriter err, boolean terminal, long totalBytes) {
    this.err = err;
    this.terminal = terminal;
    this.totalBytes = Math.max(1, totalBytes);
  }

  /** Whether people sit at the other end, and not a file or another program. */
  static boolean onTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  /** Another article is done. */
  void article(long size) {
    articles++;
    bytes += size;
    Instant now = Instant.now();
    if (Duration.between(shown, now).compareTo(terminal ? REDRAW : STEP) >= 0) {
      shown = now;
      show();
    }
  }

  /** The job is over: takes the line away. */
  void done() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  double seconds() {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }

  private void show() {
    double share = Math.min(1, (double) bytes / totalBytes);
    String figures = String.format(Locale.ROOT, "%d articles, %.0f %%, %.0f s", articles, 100 * share, seconds());
    if (terminal) {
      int full = (int) (BAR * share);
      err.print("\r" + "█".repeat(full) + "░".repeat(BAR - full) + "  " + figures + "\u001b[K");
    } else {
      err.println("reading: " + figures);
    }
    err.flush();
  }
}
