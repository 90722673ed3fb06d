package fr.veille.cli;

/** Exit codes, as grep has them. */
final class ExitCode {
  /** Something was found, or all was done. */
  static final int FOUND = 0;

  /** Nothing was found. */
  static final int NOTHING = 1;

  /** Something failed; the reason stands on standard error. */
  static final int ERROR = 2;

  private ExitCode() {}
}
