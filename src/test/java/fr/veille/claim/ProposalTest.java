package fr.veille.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.Span;
import fr.veille.article.Article;
import fr.veille.entity.EntityType;
import fr.veille.entity.Lexicon;
import fr.veille.entity.Mention;
import fr.veille.quantity.Value;
import fr.veille.reading.Models;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final String TEXT = "Sopra et Atos y mettent dix euros.";
  private final Line line;
  private final Proposal invested;

  ProposalTest() throws IOException {
    List<Mention> mentions = List.of(company("Sopra"), company("Atos"));
    Article article = Article.of("a", LocalDate.of(2025, 3, 12), TEXT);
    line = Scene.of(article, Models.textAnalyzer().analyze(TEXT), mentions, new Frames(List.of()), Lexicon.EMPTY).lines().getFirst();
    invested = proposal(Anchor.Kind.VALUE, 5, "investment", "Sopra");
  }

  private static Mention company(String name) {
    int start = TEXT.indexOf(name);
    return Mention.named(new Span(start, start + name.length()), EntityType.COMPANY, name, name, "test");
  }

  private Proposal proposal(Anchor.Kind kind, int unit, String type, String subject) {
    Value euros = new Value.Money(BigDecimal.TEN, BigDecimal.TEN, "EUR", false);
    Signs signs = new Signs(.5, .5, 0, 1, 0, true, 0, 1, true);
    return new Proposal(new Draft(new Anchor(kind, line, unit), type, signs, subject, List.of(euros)), null);
  }

  @Test
  void anAmountMeansOneThing() {
    assertTrue(invested.excludes(proposal(Anchor.Kind.VALUE, 5, "funding", "Sopra")));
    assertFalse(invested.excludes(proposal(Anchor.Kind.VALUE, 6, "funding", "Sopra")));
    assertFalse(proposal(Anchor.Kind.NAME, 0, "deal", "Wendel").excludes(proposal(Anchor.Kind.NAME, 0, "supply", "Wendel")));
  }

  @Test
  void onlyNamesSideBySideShareAnAmount() {
    assertFalse(invested.excludes(proposal(Anchor.Kind.VALUE, 5, "investment", "Atos")));
    assertTrue(invested.excludes(proposal(Anchor.Kind.VALUE, 5, "investment", "Wendel")));
  }
}
