package fr.veille.cli;

/** Exit codes, as grep has them. */
final class ExitCode {
  /** Something was found, or all was done. */
  static final int FOUND = 0;

  /** Nothing was found. */
  static final int NOTHING = 1;

  /** Something failed; the reason stands on standard error. */
  static final int ERROR = 2;

  /** Between {@link QueryMain} and the launcher alone: nothing was done, the whole program is to answer. */
  static final int NOT_QUICK = 100;

  private ExitCode() {}
}
