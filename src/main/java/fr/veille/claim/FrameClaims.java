package fr.veille.claim;

import fr.veille.entity.EntityType;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims of the types that only frames know: nobody labelled any, so a trigger takes the nearest fitting name before it as its subject, the
 * nearest after it as its object, and the nearest fitting value.
 */
final class FrameClaims {
  /** Nothing was measured; a named subject before the trigger is right more often than not, another is not. */
  private static final double SUBJECT_BEFORE = 0.6;

  private static final double SUBJECT_ELSEWHERE = 0.3;

  private FrameClaims() {}

  /** What a frame found. */
  record Found(String type, String subject, @Nullable String object, List<Value> values, double confidence) {}

  /** At most one claim a type and line, by the type's first trigger. */
  static List<Found> find(Line line, List<Frame> frames, Recent recent) {
    List<Found> found = new ArrayList<>();
    for (Frame frame : frames) {
      line.matches().stream()
          .filter(m -> m.frame().equals(frame))
          .findFirst()
          .map(m -> found(line, frame, m, recent))
          .ifPresent(found::add);
    }
    return found;
  }

  private static @Nullable Found found(Line line, Frame frame, Frames.Match match, Recent recent) {
    String before = name(nearest(line, match.unit(), -1, frame.subjects()));
    String subject = before != null ? before : recent.earlier(line);
    if (subject == null) {
      subject = name(nearest(line, match.end() - 1, 1, frame.subjects()));
    }
    if (subject == null) {
      return null;
    }
    String object = name(nearest(line, match.end() - 1, 1, frame.objects()));
    List<Value> values = new ArrayList<>();
    Mention value = nearest(line, match.end() - 1, 1, frame.values());
    value = value != null ? value : nearest(line, match.unit(), -1, frame.values());
    if (value != null && value.value() != null) {
      values.add(value.value());
    }
    double confidence = before != null ? SUBJECT_BEFORE : SUBJECT_ELSEWHERE;
    return new Found(frame.type(), subject, subject.equals(object) ? null : object, values, confidence);
  }

  private static @Nullable String name(@Nullable Mention mention) {
    return mention == null ? null : mention.name();
  }

  private static @Nullable Mention nearest(Line line, int from, int step, Set<EntityType> types) {
    for (int u = from + step; u >= 0 && u < line.size(); u += step) {
      Mention m = line.unit(u).mention();
      if (m != null && types.contains(m.type())) {
        return m;
      }
    }
    return null;
  }
}
