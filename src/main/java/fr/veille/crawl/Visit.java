package fr.veille.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one visit of an address brought: the unit in which the frontier is written, so that an address is done and all that it led to is known at once.
 *
 * @param reason why nothing was stored, null where there is nothing to say
 * @param at when the server answered
 * @param changed when an answer last differed from the one before
 * @param etag validator for the next request, null where the server gave none
 * @param lastModified validator for the next request, null where the server gave none
 * @param hash of what the page says, null where nothing was read
 * @param file of the article relative to the output folder, null where none was stored
 * @param sameAs the address that this one is a copy of or has moved to, null where it stands for itself
 * @param sketch of the article's words, empty for everything else
 * @param found addresses that it leads to
 */
record Visit(
    Target target,
    Outcome outcome,
    @Nullable String reason,
    Instant at,
    Instant changed,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable String hash,
    @Nullable String file,
    @Nullable String sameAs,
    List<Long> sketch,
    List<Target> found) {
  private static final Duration LONGEST_REST = Duration.ofDays(30);

  Visit {
    sketch = List.copyOf(sketch);
    found = List.copyOf(found);
  }

  static Visit of(Target target, Outcome outcome, @Nullable String reason) {
    Instant now = Instant.now();
    return new Visit(target, outcome, reason, now, now, null, null, null, null, null, List.of(), List.of());
  }

  static Visit moved(Target target, Target to) {
    Instant now = Instant.now();
    return new Visit(target, Outcome.MOVED, null, now, now, null, null, null, null, to.url(), List.of(), List.of(to));
  }

  String url() {
    return target.url();
  }

  /** Asked again at the given moment and found as before; its file, validators and sketch stay good. */
  Visit stillTheSame(Instant now, List<Target> leadsTo) {
    return new Visit(target, Outcome.UNCHANGED, reason, now, changed, etag, lastModified, hash, file, sameAs, sketch, leadsTo);
  }

  /** The same visit of a page that says what the hash stands for. */
  Visit read(String hashOfContent) {
    return new Visit(target, outcome, reason, at, changed, etag, lastModified, hashOfContent, file, sameAs, sketch, found);
  }

  /** The same visit of an article that lies, or is to lie, in the given file. */
  Visit stored(String hashOfArticle, @Nullable String inFile, List<Long> sketchOfText) {
    return new Visit(target, outcome, reason, at, changed, etag, lastModified, hashOfArticle, inFile, sameAs, sketchOfText, found);
  }

  /** The same visit of an article that is stored under another address already. */
  Visit copyOf(String original) {
    return new Visit(target, Outcome.COPY, reason, at, changed, etag, lastModified, hash, null, original, sketch, found);
  }

  Visit leadingTo(List<Target> targets) {
    return new Visit(target, outcome, reason, at, changed, etag, lastModified, hash, file, sameAs, sketch, targets);
  }

  /** The same visit, dated as changed when the last one was if it ended the same way. */
  Visit after(@Nullable Visit before) {
    boolean same = before != null && outcome == before.outcome() && outcome != Outcome.FETCHED && Objects.equals(hash, before.hash());
    return same && before != null
        ? new Visit(target, outcome, reason, at, before.changed(), etag, lastModified, hash, file, sameAs, sketch, found)
        : this;
  }

  /** The same visit with the validators that came with the answer. */
  Visit with(Response response) {
    if (hash == null) {
      return this; // nothing was read that could be the same next time
    }
    return new Visit(target, outcome, reason, at, changed, response.header("etag"), response.header("last-modified"), hash, file, sameAs, sketch, found);
  }

  /** Without what it led to: that is only needed once. */
  Visit remembered() {
    return new Visit(target, outcome, reason, at, changed, etag, lastModified, hash, file, sameAs, sketch, List.of());
  }

  /** Whether the address is worth asking again: the longer it has stood unchanged, the more rarely. */
  boolean isDue(Instant now) {
    Duration rest = Duration.between(changed, at).dividedBy(2);
    return !now.isBefore(at.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest));
  }
}
