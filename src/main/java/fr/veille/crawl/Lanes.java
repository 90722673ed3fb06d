package fr.veille.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The queues of the hosts, each worked off by a virtual thread of its own at the host's pace, a few of them at once. A lane's thread ends with its queue and
 * begins anew when another lane finds something for it.
 */
final class Lanes {
  /** What announces articles first, then the newest articles, then the rest as near to the seed as can be; the address last, so that the order is one. */
  static final Comparator<Target> ORDER =
      Comparator.comparing((Target t) -> t.origin() != Target.Origin.SEED)
          .thenComparing(t -> t.kind() == Target.Kind.PAGE)
          .thenComparing(Target::date, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparingInt(Target::depth)
          .thenComparing(Target::url);

  private final Work work;
  private final Semaphore atOnce;
  private final Map<String, Lane> lanes = new HashMap<>();
  private int running;
  private @Nullable Exception failure;

  Lanes(Work work, int atOnce) {
    this.work = work;
    this.atOnce = new Semaphore(atOnce);
  }

  /** What the lanes do; all that can go wrong here ends the crawl. */
  interface Work {
    /** The present state of an address in the queue, null where nothing is left to do. */
    @Nullable Target current(String url);

    /** The pause that the host wants between two requests. */
    Duration pace(String url) throws InterruptedException;

    /** Does what is to be done at an address, and says how the lane goes on. */
    Next work(Target target) throws Exception;
  }

  /** How a lane goes on. */
  sealed interface Next {
    /** With the next address. */
    record Onward(List<Target> found) implements Next {}

    /** With the same address, after a pause. */
    record Again(Duration pause) implements Next {}

    /** Not in this run. */
    record Close(String reason) implements Next {}
  }

  private static final class Lane {
    final String host;
    final PriorityQueue<Target> queue = new PriorityQueue<>(ORDER);
    boolean runs;
    @Nullable String closed;
    Instant free = Instant.EPOCH;

    Lane(String host) {
      this.host = host;
    }
  }

  synchronized void add(Collection<Target> targets) {
    for (Target target : targets) {
      Lane lane = lanes.computeIfAbsent(Urls.authority(target.url()), Lane::new);
      lane.queue.add(target);
      if (!lane.runs && lane.closed == null && failure == null) {
        lane.runs = true;
        running++;
        Thread.ofVirtual().name("lane " + lane.host).start(() -> run(lane));
      }
    }
  }

  /** Waits until no lane has anything left to do. */
  synchronized void await() throws Exception {
    while (running > 0) {
      wait();
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** What the closed lanes left undone. */
  synchronized List<CrawlReport.Left> left() {
    List<CrawlReport.Left> left = new ArrayList<>();
    for (Lane lane : lanes.values()) {
      int waiting = (int) lane.queue.stream().map(Target::url).distinct().filter(u -> work.current(u) != null).count();
      if (lane.closed != null && waiting > 0) {
        left.add(new CrawlReport.Left(lane.host, waiting, lane.closed));
      }
    }
    left.sort(Comparator.comparing(CrawlReport.Left::host));
    return left;
  }

  private void run(Lane lane) {
    try {
      for (Target target = next(lane); target != null; target = next(lane)) {
        step(lane, target);
      }
    } catch (Exception e) {
      fail(lane, e);
    }
  }

  private void step(Lane lane, Target target) throws Exception {
    boolean first = lane.free.equals(Instant.EPOCH);
    Duration pace = work.pace(target.url());
    if (first) {
      lane.free = Instant.now().plus(pace); // robots.txt has just been asked for
    }
    pause(lane.free);
    atOnce.acquire();
    Next next;
    try {
      next = work.work(target);
    } finally {
      atOnce.release();
      lane.free = Instant.now().plus(pace);
    }
    switch (next) {
      case Next.Onward onward -> add(onward.found());
      case Next.Again again -> {
        Instant later = Instant.now().plus(again.pause());
        lane.free = later.isAfter(lane.free) ? later : lane.free;
        requeue(lane, target);
      }
      case Next.Close close -> close(lane, target, close.reason());
    }
  }

  private static void pause(Instant until) throws InterruptedException {
    Duration left = Duration.between(Instant.now(), until);
    if (left.isPositive()) {
      Thread.sleep(left);
    }
  }

  private synchronized @Nullable Target next(Lane lane) {
    while (failure == null && lane.closed == null && !lane.queue.isEmpty()) {
      Target current = work.current(lane.queue.remove().url());
      if (current != null) {
        return current;
      }
    }
    stopped(lane);
    return null;
  }

  private synchronized void requeue(Lane lane, Target target) {
    lane.queue.add(target);
  }

  private synchronized void close(Lane lane, Target target, String reason) {
    lane.closed = reason;
    lane.queue.add(target);
  }

  private synchronized void fail(Lane lane, Exception e) {
    failure = failure == null ? e : failure;
    stopped(lane);
  }

  private void stopped(Lane lane) {
    lane.runs = false;
    running--;
    notifyAll();
  }
}
