package fr.veille.lab;

import fr.veille.Span;
import fr.veille.entity.EntityType;
import fr.veille.entity.Governments;
import fr.veille.entity.Lexicon;
import fr.veille.entity.LexiconEntry;
import fr.veille.entity.Mention;
import fr.veille.entity.Words;
import fr.veille.reading.Labelled;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the model that tells a government from the city it sits in, on the canonical names that people gave such places. */
final class GovernmentTrainer {
  private static final double L1 = 0.1;
  private static final double L2 = 1;

  private final Lexicon lexicon;

  GovernmentTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Trains on the articles and writes the model; same articles, same bytes. Returns the number of places learnt from. */
  int train(List<Labelled> articles, OutputStream to) throws IOException {
    List<Event> events = articles.stream().flatMap(a -> events(a).stream()).toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(QNTrainer.L1COST_PARAM, L1);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put("PrintMessages", false);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new java.util.HashMap<>());
    QNModel model = (QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    new BinaryQNModelWriter(model, new DataOutputStream(to)).persist();
    return events.size();
  }

  private List<Event> events(Labelled article) {
    List<Event> events = new ArrayList<>();
    for (Span sentence : article.sentences()) {
      Words words = Words.of(article.article().text(), sentence);
      for (Mention mention : article.mentions()) {
        String state = mention.type() == EntityType.PLACE && sentence.contains(mention.span()) ? state(mention.text()) : null;
        int first = words.startingAt(mention.span().start());
        int last = words.endingAt(mention.span().end());
        if (state != null && first >= 0 && last >= first) {
          String outcome = state.equals(mention.name()) ? Governments.STATE : Governments.PLACE;
          events.add(new Event(outcome, Governments.features(words, first, last)));
        }
      }
    }
    return events;
  }

  private @org.jspecify.annotations.Nullable String state(String surface) {
    for (LexiconEntry entry : lexicon.written(surface)) {
      if (entry.type() == EntityType.PLACE && entry.fact("metonym") != null) {
        return entry.fact("metonym");
      }
    }
    return null;
  }
}
