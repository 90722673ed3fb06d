package fr.veille.claim;

import fr.veille.entity.EntityType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people know about a claim type: the words that trigger it, who and what may fill its roles, and examples.
 *
 * @param type label of the claim type, one of {@link ClaimType}'s or a new one
 * @param source file that it was read from
 * @param subjects entity types that its subject may have
 * @param objects entity types that its object may have; empty where it has none
 * @param values value types that it may carry; empty where it has none
 */
public record Frame(
    String type, String source, Set<EntityType> subjects, Set<EntityType> objects, Set<EntityType> values, List<Trigger> triggers, List<Example> examples) {
  public Frame {
    subjects = Set.copyOf(subjects);
    objects = Set.copyOf(objects);
    values = Set.copyOf(values);
    triggers = List.copyOf(triggers);
    examples = List.copyOf(examples);
  }

  /** Part of speech of a trigger; an adjective trigger may be any fixed phrase. */
  public enum Kind {
    VERB,
    NOUN,
    ADJ
  }

  /**
   * Words that speak for the type.
   *
   * @param label what features call it: type, part of speech and class, e.g. {@code workforce.verb.fire}
   * @param words in the order they stand in, each as a dictionary form or as it is written, or {@link #GAP}
   */
  public record Trigger(Kind kind, String label, List<String> words) {
    /** Stands for some words in between: « mettre … sur liste noire ». */
    static final String GAP = "…";

    public Trigger {
      words = List.copyOf(words);
    }
  }

  /**
   * A sentence and what it must give.
   *
   * @param line in the file, from 1
   * @param holds whether the frame's type must be found in it, or must not
   * @param subject whom a positive one is about
   * @param object null where there is none
   */
  public record Example(int line, boolean holds, String sentence, @Nullable String subject, @Nullable String object) {}
}
