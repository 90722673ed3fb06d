package fr.veille.claim;

import fr.veille.claim.Frame.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All frames together, ready to be looked for in lines. */
public final class Frames {
  /** How many words other than adverbs may stand in a gap. */
  private static final int MOST_BETWEEN = 5;

  private static final Set<String> STOPS = Set.of(".", ";", ":", "?", "!", "…");

  private final List<Frame> frames;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(Frame frame, Trigger trigger) {}

  /**
   * A trigger that stands in a line.
   *
   * @param unit its first word's place
   * @param end the place after its last word
   */
  record Match(Frame frame, Trigger trigger, int unit, int end) {
    String type() {
      return frame.type();
    }

    String label() {
      return trigger.label();
    }
  }

  public Frames(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    for (Frame f : frames) {
      for (Trigger t : f.triggers()) {
        byFirstWord.computeIfAbsent(t.words().getFirst(), w -> new ArrayList<>()).add(new Entry(f, t));
      }
    }
  }

  /**
   * Reads one frame file.
   *
   * @param source what messages call it
   * @throws IllegalArgumentException with file, line and what is wrong
   */
  public static Frame parse(String source, List<String> lines) {
    return FrameParser.parse(source, lines);
  }

  public List<Frame> all() {
    return frames;
  }

  /** The frames of types that the program itself does not know. */
  List<Frame> added() {
    return frames.stream().filter(f -> !ClaimModel.TYPES.contains(f.type())).toList();
  }

  /** The triggers that stand among some units, in text order. */
  List<Match> matches(List<Unit> units) {
    List<Match> found = new ArrayList<>();
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      if (unit.mention() != null) {
        continue;
      }
      matches(units, u, byFirstWord.getOrDefault(unit.lemma(), List.of()), found);
      if (!unit.form().equals(unit.lemma())) {
        matches(units, u, byFirstWord.getOrDefault(unit.form(), List.of()), found);
      }
    }
    return found;
  }

  private static void matches(List<Unit> units, int at, List<Entry> entries, List<Match> found) {
    for (Entry e : entries) {
      int end = end(units, at, e.trigger().words());
      if (end > 0 && fits(units.get(at), e.trigger())) {
        found.add(new Match(e.frame(), e.trigger(), at, end));
      }
    }
  }

  // « perdu » is a verb also where the tagger calls it an adjective, but « commande » as a noun is not « commander ».
  private static boolean fits(Unit unit, Trigger trigger) {
    return switch (trigger.kind()) {
      case VERB -> !unit.tag().equals("NOUN");
      case NOUN -> !unit.verb();
      case ADJ -> true;
    };
  }

  // The place after the last word; -1 where the words don't stand there. Adverbs may stand between them (« mis aussitôt fin »).
  private static int end(List<Unit> units, int at, List<String> words) {
    int u = at;
    int room = 0;
    for (String word : words) {
      if (word.equals(Trigger.GAP)) {
        room = MOST_BETWEEN;
        continue;
      }
      int found = u == at ? at : find(units, u, word, room);
      if (found < 0 || !is(units.get(found), word)) {
        return -1;
      }
      u = found + 1;
      room = 0;
    }
    return u;
  }

  private static int find(List<Unit> units, int from, String word, int room) {
    int left = room;
    for (int u = from; u < units.size(); u++) {
      Unit unit = units.get(u);
      if (is(unit, word)) {
        return u;
      }
      if (STOPS.contains(unit.form()) || (!unit.tag().equals("ADV") && left-- <= 0)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean is(Unit unit, String word) {
    return unit.mention() == null && (unit.lemma().equals(word) || unit.form().equals(word));
  }
}
