package fr.veille.claim;

import org.jspecify.annotations.Nullable;

/** Whom the claims so far are about. */
final class Recent {
  private int line = -1;
  private @Nullable String before;
  private @Nullable String last;
  private String lastType = "";

  void add(Line where, String type, String subject) {
    if (line != where.index()) {
      before = last;
      line = where.index();
    }
    last = subject;
    lastType = type;
  }

  /** Subject of the latest claim of an earlier line. */
  @Nullable String earlier(Line now) {
    return line == now.index() ? before : last;
  }

  /** Subject of the latest claim of the line itself. */
  @Nullable String here(Line now) {
    return line == now.index() ? last : null;
  }

  String hereType(Line now) {
    return line == now.index() ? lastType : "";
  }
}
