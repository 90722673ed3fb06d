package fr.veille.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every address: visited in this run, still to be visited, or visited in an earlier run. Kept in memory and, line by line, on disk; a
 * run that did not come to its end is gone on with.
 */
final class Frontier implements AutoCloseable {
  private final @Nullable FrontierLog log;
  private final Map<String, Visit> visits = new LinkedHashMap<>();
  private final Map<String, Target> pending = new LinkedHashMap<>();
  private final Set<String> doneInThisRun = new HashSet<>();
  private final Map<String, Robots.Read> robots = new HashMap<>();
  private int stored;
  private boolean unfinished;
  private Entry.@Nullable Began last;
  private boolean wider;

  private Frontier(@Nullable FrontierLog log) {
    this.log = log;
  }

  /** The frontier of the folder, as the last run left it. */
  static Frontier open(Path folder) throws IOException {
    FrontierLog log = FrontierLog.open(folder);
    Frontier frontier = new Frontier(log);
    try {
      log.read().forEach(frontier::replay);
    } catch (IOException e) {
      log.close();
      throw e;
    }
    return frontier;
  }

  /** The same, for looking: nothing is written. */
  static Frontier peek(Path folder) throws IOException {
    Frontier frontier = new Frontier(null);
    FrontierLog.peek(folder).forEach(frontier::replay);
    frontier.doneInThisRun.clear();
    return frontier;
  }

  private void replay(Entry entry) {
    switch (entry) {
      case Entry.Began began -> {
        doneInThisRun.clear();
        stored = 0;
        unfinished = true;
        last = began;
      }
      case Entry.Found found -> found.targets().forEach(this::admit);
      case Entry.Done done -> settle(done.visit());
      case Entry.RobotsRead read -> robots.put(read.read().origin(), read.read());
      case Entry.Ended ended -> unfinished = false;
    }
  }

  /**
   * Begins a run: the last one where it was killed, else a new one with what the last left over and what is worth asking again.
   *
   * @param inScope which of the known addresses this run cares about
   */
  synchronized void begin(Entry.Began now, Predicate<Target> inScope) throws IOException {
    wider = last != null && reachesFurther(now, last);
    if (unfinished) {
      return;
    }
    doneInThisRun.clear();
    stored = 0;
    for (Visit visit : visits.values()) {
      if (visit.outcome() != Outcome.MOVED && visit.target().origin() != Target.Origin.SEED && inScope.test(visit.target()) && visit.isDue(now.at())) {
        admit(visit.target());
      }
    }
    if (log != null) {
      List<Entry> entries = new ArrayList<>();
      visits.values().forEach(v -> entries.add(new Entry.Done(v)));
      robots.values().forEach(r -> entries.add(new Entry.RobotsRead(r)));
      entries.add(now);
      entries.add(new Entry.Found(List.copyOf(pending.values())));
      log.replace(entries);
    }
    unfinished = true;
  }

  private static boolean reachesFurther(Entry.Began now, Entry.Began before) {
    boolean earlier = before.since() != null && (now.since() == null || now.since().isBefore(before.since()));
    return earlier || now.depth() > before.depth();
  }

  /** Whether this run wants what the last one left out, so that even an unchanged list has news. */
  synchronized boolean isWider() {
    return wider;
  }

  synchronized void end(Instant now) throws IOException {
    append(new Entry.Ended(now));
    unfinished = false;
  }

  /** Takes in addresses, and gives back those of them that are still to be visited. */
  synchronized List<Target> offer(Collection<Target> targets) throws IOException {
    List<Target> fresh = targets.stream().filter(this::admit).map(t -> known(t.url(), t)).toList();
    if (!fresh.isEmpty()) {
      append(new Entry.Found(fresh));
    }
    return fresh;
  }

  /** Notes a visit and all it led to at once, and gives back the addresses that are new by it. */
  synchronized List<Target> done(Visit visit) throws IOException {
    append(new Entry.Done(visit));
    return settle(visit);
  }

  private List<Target> settle(Visit visit) {
    pending.remove(visit.url());
    doneInThisRun.add(visit.url());
    visits.put(visit.url(), visit.remembered());
    if (visit.outcome() == Outcome.FETCHED) {
      stored++;
    }
    return visit.found().stream().filter(this::admit).map(t -> known(t.url(), t)).toList();
  }

  /** Whether the address is new in this run, or something new was learnt of it. */
  private boolean admit(Target target) {
    if (doneInThisRun.contains(target.url())) {
      return false;
    }
    Target known = pending.get(target.url());
    Target merged = known == null ? target : merge(known, target);
    pending.put(target.url(), merged);
    return !merged.equals(known);
  }

  static Target merge(Target a, Target b) {
    return new Target(
        a.url(),
        a.kind(),
        a.origin().compareTo(b.origin()) <= 0 ? a.origin() : b.origin(),
        Math.min(a.depth(), b.depth()),
        Math.min(a.hops(), b.hops()),
        a.published() == null ? b.published() : a.published(),
        a.modified() == null ? b.modified() : a.modified());
  }

  private Target known(String url, Target fallback) {
    return pending.getOrDefault(url, fallback);
  }

  /** What is left to visit at the address, null where nothing is. */
  synchronized @Nullable Target pending(String url) {
    return pending.get(url);
  }

  synchronized List<Target> pending() {
    return List.copyOf(pending.values());
  }

  synchronized boolean isDone(String url) {
    return doneInThisRun.contains(url);
  }

  /** The last visit of the address, in this run or before. */
  synchronized @Nullable Visit visit(String url) {
    return visits.get(url);
  }

  synchronized List<Visit> visits() {
    return List.copyOf(visits.values());
  }

  /** Visits of this run, those before a kill included. */
  synchronized List<Visit> visitsOfThisRun() {
    return doneInThisRun.stream().map(visits::get).toList();
  }

  /** Articles stored in this run, those before a kill included. */
  synchronized int stored() {
    return stored;
  }

  synchronized Robots.@Nullable Read robots(String origin) {
    return robots.get(origin);
  }

  synchronized void robots(Robots.Read read) {
    robots.put(read.origin(), read);
    try {
      append(new Entry.RobotsRead(read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Entry entry) throws IOException {
    if (log != null) {
      log.append(entry);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (log != null) {
      log.close();
    }
  }
}
