package fr.veille.crawl;

import java.io.IOException;

/** Why no answer could be had. */
final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean worthAnotherTry;

  FetchException(String reason, boolean worthAnotherTry) {
    super(reason);
    this.worthAnotherTry = worthAnotherTry;
  }

  FetchException(String reason, boolean worthAnotherTry, Throwable cause) {
    super(reason, cause);
    this.worthAnotherTry = worthAnotherTry;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /** Whether the cause may pass: a broken line does, a page that is too large does not. */
  boolean isWorthAnotherTry() {
    return worthAnotherTry;
  }
}
