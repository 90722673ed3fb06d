package fr.veille.cli;

import fr.veille.reading.Models;
import fr.veille.reading.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a user adds to the program's own knowledge. */
final class PipelineOptions {
  @Option(names = "--lexicon", paramLabel = "FILE", description = "A lexicon file of your own, with the columns of one in corpus/lexicon.")
  private List<Path> lexicons = new ArrayList<>();

  @Option(names = "--frames", paramLabel = "FILE", description = "A frame file of your own, written as those in corpus/frames.")
  private List<Path> frames = new ArrayList<>();

  Pipeline pipeline() throws IOException {
    return Models.pipeline(lexicons, frames);
  }
}
