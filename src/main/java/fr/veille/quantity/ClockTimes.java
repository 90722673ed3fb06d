package fr.veille.quantity;

import java.util.Set;

/** Times of day, which are no values: « 15 h 30 », « 08:42 », « à 14 heures ». They are recognised so that their numbers aren't read as anything else. */
final class ClockTimes {
  private static final Set<String> BEFORE_TIME =
      Set.of("a", "vers", "des", "est", "avant", "midi", "jusqu'", "entre", "mercredi", "lundi", "mardi", "jeudi", "vendredi", "samedi", "dimanche");
  private static final Set<String> BEFORE_DURATION = Set.of("en", "pendant", "durant", "les", "de", "toutes", "par", "sur");

  private final Tokens tokens;

  ClockTimes(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The token after the time of day at a token, -1 if there is none. */
  int at(int from) {
    if (!tokens.digits(from) || tokens.word(from).length() > 2 || Integer.parseInt(tokens.word(from)) > 24) {
      return colon(from);
    }
    int hours = colon(from);
    if (hours > 0) {
      return hours;
    }
    boolean sign = tokens.is(from + 1, "h");
    boolean named = tokens.is(from + 1, "heures") && BEFORE_TIME.contains(tokens.word(from - 1));
    if (!sign && !named) {
      return -1;
    }
    boolean minutes = tokens.digits(from + 2) && tokens.word(from + 2).length() == 2 && tokens.near(from + 2);
    if (minutes) {
      return from + 3;
    }
    return named || !BEFORE_DURATION.contains(tokens.word(from - 1)) ? from + 2 : -1;
  }

  private int colon(int from) {
    boolean time = tokens.digits(from) && tokens.word(from).length() <= 3 && tokens.is(from + 1, ":") && tokens.glued(from + 1) && minutes(from + 2);
    if (!time) {
      return -1;
    }
    return tokens.is(from + 3, ":") && tokens.glued(from + 3) && minutes(from + 4) ? from + 5 : from + 3;
  }

  private boolean minutes(int at) {
    return tokens.digits(at) && tokens.glued(at) && tokens.word(at).length() == 2;
  }
}
