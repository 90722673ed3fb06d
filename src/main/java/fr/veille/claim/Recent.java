package fr.veille.claim;

import org.jspecify.annotations.Nullable;

/** Whom the claims so far are about. */
final class Recent {
  private @Nullable Line line;
  private @Nullable String before;
  private @Nullable String last;
  private String lastType = "";

  void add(Line where, String type, String subject) {
    if (line != where) {
      before = last;
      line = where;
    }
    last = subject;
    lastType = type;
  }

  /** Subject of the latest claim of an earlier line. */
  @Nullable String earlier(Line now) {
    return line == now ? before : last;
  }

  /** Subject of the latest claim of the line itself. */
  @Nullable String here(Line now) {
    return line == now ? last : null;
  }

  String hereType(Line now) {
    return line == now ? lastType : "";
  }
}
