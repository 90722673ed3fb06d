package fr.veille.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.veille.entity.EntityType;
import fr.veille.entity.Lexicon;
import fr.veille.entity.NameModel;
import fr.veille.entity.NameTagger;
import fr.veille.entity.Vocabulary;
import fr.veille.entity.Words;
import fr.veille.reading.Labelled;
import fr.veille.reading.Models;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTrainerTest {
  private static byte[] trained() throws IOException {
    List<Labelled> articles = LabelledFiles.read(Models.home().resolve("corpus/labelled/train/bidouille.jsonl")).subList(0, 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameTrainer.Settings few = new NameTrainer.Settings(6, 1e-6, 2, 0.3, 0.3, 0);
    new NameTrainer(new Vocabulary(Models.formLexicon()), Lexicon.EMPTY, few).train(articles, bytes);
    return bytes.toByteArray();
  }

  @Test
  void givesTheSameBytesForTheSameArticles() throws IOException {
    assertArrayEquals(trained(), trained());
  }

  @Test
  void remembersWhatItWasTaught() throws IOException {
    NameTagger tagger = new NameTagger(NameModel.read(new ByteArrayInputStream(trained())), new Vocabulary(Models.formLexicon()));
    List<NameTagger.Name> names =
        tagger.find(List.of(Words.of("La mémoire Corsair de la GeForce GTX 480 prêtée par nVidia.")), Lexicon.EMPTY, List.of());
    assertEquals(
        List.of(EntityType.COMPANY, EntityType.PRODUCT, EntityType.COMPANY), names.stream().map(NameTagger.Name::type).toList());
  }
}
