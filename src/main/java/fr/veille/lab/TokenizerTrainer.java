package fr.veille.lab;

import fr.veille.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains OpenNLP's tokenizer on treebanks, to compare it with the rules. */
public final class TokenizerTrainer {
  private TokenizerTrainer() {}

  public static TokenizerModel train(List<Treebank.Tree> trees) throws IOException {
    List<TokenSample> samples = new ArrayList<>();
    for (Treebank.Tree tree : trees) {
      opennlp.tools.util.Span[] spans = tree.words().stream().map(w -> new opennlp.tools.util.Span(w.span().start(), w.span().end())).toArray(opennlp.tools.util.Span[]::new);
      samples.add(new TokenSample(tree.text().replace('’', '\''), spans));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    return TokenizerME.train(ObjectStreamUtils.createObjectStream(samples), new TokenizerFactory("fra", null, false, null), parameters);
  }

  /** The trained tokenizer as a function from a sentence and a span in it to the spans of its tokens. */
  public static BiFunction<String, Span, List<Span>> tokenizer(TokenizerModel model) {
    TokenizerME tokenizer = new TokenizerME(model);
    return (text, within) ->
        Arrays.stream(tokenizer.tokenizePos(within.of(text).replace('’', '\''))).map(s -> new Span(s.getStart(), s.getEnd()).shift(within.start())).toList();
  }
}
