package fr.veille.cli;

import fr.veille.article.ArticleFiles;
import fr.veille.article.Found;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on the articles of many files at once and hands the results on in the order of the files. */
final class Batch {
  private static final int AHEAD = 4;

  private final int threads;
  private final List<Found.Bad> failures = new ArrayList<>();

  Batch(int threads) {
    this.threads = threads;
  }

  /** As many threads as the machine has cores. */
  static Batch onAllCores() {
    return new Batch(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads the articles below the paths and works on each. An article that can't be read or worked on is a failure, and the rest goes on.
   *
   * @param work runs on one of the batch's threads
   * @param emit takes each result on the calling thread, in order
   */
  <T> void run(List<Path> paths, Function<Found.Whole, T> work, Consumer<T> emit) {
    run(paths, work, emit, found -> Optional.empty());
  }

  /**
   * As {@link #run(List, Function, Consumer)}.
   *
   * @param objection is asked before an article is worked on, on the calling thread, and may give a reason not to
   */
  <T> void run(List<Path> paths, Function<Found.Whole, T> work, Consumer<T> emit, Function<Found.Whole, Optional<String>> objection) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Queue<Pending<T>> pending = new ArrayDeque<>();
      ArticleFiles.read(
          paths,
          found -> {
            switch (found) {
              case Found.Bad bad -> failures.add(bad);
              case Found.Whole whole -> {
                Optional<String> reason = objection.apply(whole);
                if (reason.isPresent()) {
                  failures.add(new Found.Bad(whole.file().toString(), reason.get()));
                  return;
                }
                pending.add(new Pending<>(whole, pool.submit(() -> work.apply(whole))));
                if (pending.size() > threads * AHEAD) {
                  finish(pending.remove(), emit);
                }
              }
            }
          });
      pending.forEach(p -> finish(p, emit));
    }
  }

  /** What could not be read or worked on so far, in order. */
  List<Found.Bad> failures() {
    return List.copyOf(failures);
  }

  private <T> void finish(Pending<T> pending, Consumer<T> emit) {
    try {
      emit.accept(pending.result().get());
    } catch (ExecutionException e) {
      failures.add(failure(pending.article().article().id(), e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Found.Bad failure(String place, @Nullable Throwable cause) {
    return cause instanceof OutOfMemoryError ? Found.Bad.tooLong(place) : new Found.Bad(place, "it could not be analysed (please report it): " + cause);
  }

  private record Pending<T>(Found.Whole article, Future<T> result) {}
}
