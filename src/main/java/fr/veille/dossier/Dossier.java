package fr.veille.dossier;

import fr.veille.claim.Claim;
import fr.veille.claim.ClaimType;
import fr.veille.index.StoredClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The front door of the room: everything that is claimed about an entity, merged into facts, grouped by type and ordered in time.
 *
 * @param entity canonical name
 * @param sections one a type, in the order of {@link ClaimType}, types of users behind
 * @param disagreements groups of facts of which at most one can be true
 */
public record Dossier(String entity, List<Section> sections, List<List<Fact>> disagreements) {
  private static final Comparator<StoredClaim> BY_AGE =
      Comparator.comparing((StoredClaim s) -> s.article().published(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(s -> s.article().id());
  private static final Comparator<Claim> BY_SUBSTANCE = Comparator.comparingInt(Fact::filled).thenComparingDouble(Claim::confidence);

  public Dossier {
    sections = List.copyOf(sections);
    disagreements = disagreements.stream().map(List::copyOf).toList();
  }

  /**
   * The facts of one type.
   *
   * @param type label of the claims' type
   */
  public record Section(String type, List<Fact> facts) {
    public Section {
      facts = List.copyOf(facts);
    }
  }

  /** Merges the claims that an index holds on an entity. */
  public static Dossier of(String entity, List<StoredClaim> claims) {
    Map<String, List<Fact>> byType = new TreeMap<>(Comparator.comparingInt(Dossier::rank).thenComparing(Comparator.naturalOrder()));
    for (Fact fact : facts(claims)) {
      byType.computeIfAbsent(fact.claim().type(), t -> new ArrayList<>()).add(fact);
    }
    List<Section> sections = new ArrayList<>();
    List<List<Fact>> disagreements = new ArrayList<>();
    byType.forEach(
        (type, facts) -> {
          facts.sort(Comparator.comparing(Fact::day, Comparator.nullsLast(Comparator.naturalOrder())));
          sections.add(new Section(type, facts));
          disagreements.addAll(disagreements(facts));
        });
    return new Dossier(entity, sections, disagreements);
  }

  /** All facts, section by section. */
  public Stream<Fact> facts() {
    return sections.stream().flatMap(s -> s.facts().stream());
  }

  /** How many articles speak. */
  public long articles() {
    return sources().map(s -> s.article().id()).distinct().count();
  }

  /** Days of publication of the articles, in order; those without a date are left out. */
  public List<LocalDate> days() {
    return sources().map(s -> s.article().published()).filter(Objects::nonNull).distinct().sorted().toList();
  }

  private Stream<StoredClaim> sources() {
    return facts().flatMap(f -> f.sources().stream());
  }

  private static int rank(String type) {
    return Stream.of(ClaimType.values()).filter(t -> t.label().equals(type)).findFirst().map(ClaimType::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static List<Fact> facts(List<StoredClaim> claims) {
    Map<List<Object>, List<List<StoredClaim>>> groups = new LinkedHashMap<>();
    for (StoredClaim claim : claims.stream().sorted(BY_AGE).toList()) {
      List<List<StoredClaim>> alike = groups.computeIfAbsent(key(claim.claim()), k -> new ArrayList<>());
      alike.stream()
          .filter(group -> group.stream().allMatch(member -> compatible(member, claim)))
          .findFirst()
          .orElseGet(
              () -> {
                alike.add(new ArrayList<>());
                return alike.getLast();
              })
          .add(claim);
    }
    return groups.values().stream().flatMap(List::stream).map(Dossier::fact).toList();
  }

  private static Fact fact(List<StoredClaim> group) {
    Claim fullest = group.stream().map(StoredClaim::claim).max(BY_SUBSTANCE).orElseThrow();
    return new Fact(fullest, group);
  }

  private static List<Object> key(Claim c) {
    String value = Fact.mainValue(c).map(ValueText::of).orElse("");
    return List.of(c.type(), c.subject(), c.object() == null ? "" : c.object(), value, c.polarity());
  }

  // Statements say different things about one subject, and without a value or an object nothing shows that two sentences mean the same.
  private static boolean compatible(StoredClaim a, StoredClaim b) {
    Claim x = a.claim();
    Claim y = b.claim();
    if (x.type().equals(ClaimType.STATEMENT.label()) || (Fact.mainValue(x).isEmpty() && x.object() == null)) {
      return a.evidence().equals(b.evidence());
    }
    return agree(x.date(), y.date()) && agree(x.stage(), y.stage()) && agree(x.direction(), y.direction()) && agree(x.measure(), y.measure())
        && agree(x.round(), y.round()) && agree(x.role(), y.role());
  }

  private static boolean agree(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null || a.equals(b);
  }

  private static List<List<Fact>> disagreements(List<Fact> facts) {
    List<List<Fact>> groups = new ArrayList<>();
    List<Fact> left = new ArrayList<>(facts);
    while (!left.isEmpty()) {
      Fact first = left.removeFirst();
      List<Fact> group = new ArrayList<>(List.of(first));
      left.stream().filter(first::disagrees).forEach(group::add);
      if (group.size() > 1) {
        left.removeAll(group);
        groups.add(group);
      }
    }
    return groups;
  }
}
