package fr.veille.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.veille.claim.Claim;
import fr.veille.index.ArticleMetadata;
import fr.veille.index.StoredClaim;
import fr.veille.reading.Records;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DossierTest {
  private static final String RAISED = "\"type\":\"funding\",\"subject\":\"SiPearl\",\"round\":\"série A\"";

  @Test
  void oneFactToldByTwoArticlesIsOneFactWithTwoSources() {
    Dossier dossier = Dossier.of("SiPearl", List.of(told("a", "2025-07-03", raised("130e6")), told("b", "2025-07-01", raised("130e6"))));
    assertEquals(1, dossier.facts().count());
    assertEquals(List.of("b", "a"), dossier.facts().findFirst().orElseThrow().sources().stream().map(s -> s.article().id()).toList());
  }

  @Test
  void differentSumsOfOneRoundDisagree() {
    Dossier dossier = Dossier.of("SiPearl", List.of(told("a", "2025-07-03", raised("130e6")), told("b", "2025-07-04", raised("126e6"))));
    assertEquals(1, dossier.disagreements().size());
    assertTrue(DossierReport.text(dossier, 80).contains("DÉSACCORD"));
  }

  @Test
  void sumsOfTwoRoundsDoNotDisagree() {
    Dossier dossier = Dossier.of("SiPearl", List.of(told("a", "2025-07-03", raised("130e6")), told("b", "2023-04-04", raised("90e6").replace("série A", "amorçage"))));
    assertEquals(List.of(), dossier.disagreements());
  }

  @Test
  void sumsThatNothingTiesTogetherDoNotDisagree() {
    String invests = "{\"type\":\"investment\",\"subject\":\"Alibaba\",\"money\":{\"low\":%s,\"high\":%s,\"currency\":\"EUR\"}}";
    Dossier dossier = Dossier.of("Alibaba", List.of(told("a", "2025-02-03", invests.formatted("46e9", "46e9")), told("b", "2025-03-03", invests.formatted("5e9", "5e9"))));
    assertEquals(2, dossier.facts().count());
    assertEquals(List.of(), dossier.disagreements());
  }

  @Test
  void factsAreOrderedInTimeWithinTheirType() {
    String launch = "{\"type\":\"launch\",\"subject\":\"DeepSeek\",\"object\":\"%s\",\"date\":{\"start\":\"%s\",\"end\":null}}";
    Dossier dossier =
        Dossier.of("DeepSeek", List.of(told("a", "2025-02-03", launch.formatted("R1", "2025-01-20")), told("b", "2025-03-03", launch.formatted("V3", "2024-12-26")), told("c", "2025-03-01", raised("1e6"))));
    assertEquals(List.of("funding", "launch"), dossier.sections().stream().map(Dossier.Section::type).toList());
    assertEquals(List.of("V3", "R1"), dossier.sections().getLast().facts().stream().map(f -> f.claim().object()).toList());
  }

  @Test
  void aStatementNamesItsSpeakerOnceAndAFirmsOwnFigureItsSource() {
    String by = "\"subject\":\"SiPearl\",\"attribution\":\"SiPearl\"}";
    assertEquals("SiPearl", ClaimLabels.line(told("a", "2025-07-03", "{\"type\":\"statement\"," + by).claim()));
    assertEquals("SiPearl : selon SiPearl", ClaimLabels.line(told("a", "2025-07-03", "{\"type\":\"production\"," + by).claim()));
  }

  @Test
  void everyFormatShowsValueQualifiersAndEvidence() {
    String claim = raised("130e6").replace("}}", "},\"modality\":\"rumoured\",\"attribution\":\"Reuters\"}");
    Dossier dossier = Dossier.of("SiPearl", List.of(told("a", "2025-07-03", claim)));
    for (String report : List.of(DossierReport.text(dossier, 80), DossierReport.markdown(dossier), DossierReport.json(dossier))) {
      String plain = report.replace('\u202f', ' ');
      assertTrue(plain.contains("130 M€") && plain.contains("rumeur") && plain.contains("Reuters") && plain.contains("Phrase de a."), report);
    }
    JsonMapper.shared().readTree(DossierReport.json(dossier));
  }

  private static String raised(String amount) {
    return "{" + RAISED + ",\"money\":{\"low\":" + amount + ",\"high\":" + amount + ",\"currency\":\"EUR\"}}";
  }

  private static StoredClaim told(String article, String day, String claim) {
    String line = "{\"id\":\"" + article + "\",\"text\":\"x\",\"claims\":[" + claim.substring(0, claim.length() - 1) + ",\"evidence\":{\"start\":0,\"end\":1}}]}";
    Claim read = Records.parse(line).claims().getFirst();
    return new StoredClaim(new ArticleMetadata(article, null, "Titre " + article, List.of(), LocalDate.parse(day), null, null, null, false), read, "Phrase de " + article + ".");
  }
}
