package fr.veille.claim;

import fr.veille.article.Article;
import fr.veille.entity.EntityType;
import fr.veille.entity.Lexicon;
import fr.veille.entity.LexiconEntry;
import fr.veille.entity.Mention;
import fr.veille.quantity.Quantities;
import fr.veille.quantity.Quantity;
import fr.veille.text.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article made ready for finding claims: its lines, and the parties it names. */
final class Scene {
  /** How many lines back, ahead, and how many of the most named parties may stand for a subject: keeps long articles linear. */
  static final int BACK = 12;

  static final int AHEAD = 3;
  static final int FREQUENT = 8;
  static final int OPENING = 4;

  /** How many of a party's first mentions tell who it is, and how far beside them. */
  private static final int TOLD = 4;

  private static final int BESIDE = 5;

  private final Article article;
  private final Lexicon lexicon;
  private final List<Line> lines;
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<List<Party>> byLine = new ArrayList<>();
  private final List<Party> frequent;
  private final List<Party> leading;
  private final int[] headings;
  private final List<List<Allusion>> allusions = new ArrayList<>();
  private final List<Map<Party, Integer>> demonyms = new ArrayList<>();
  private final Map<Party, Set<String>> traits = new HashMap<>();
  private final Set<Party> titled;
  private final Map<Party, String> sorts = new HashMap<>();

  private Scene(Article article, List<Line> lines, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    this.lines = lines;
    for (Line line : lines) {
      Set<Party> here = new LinkedHashSet<>();
      for (int u = 0; u < line.size(); u++) {
        Mention m = line.unit(u).mention();
        if (m != null && m.name() != null) {
          Party party = parties.computeIfAbsent(m.name(), n -> new Party(n, parties.size()));
          party.add(new Party.Place(line.index(), u), partyType(m.type(), m.name()));
          here.add(party);
        }
      }
      byLine.add(List.copyOf(here));
    }
    frequent =
        parties.values().stream()
            .sorted(Comparator.comparingInt((Party p) -> -p.count()).thenComparingInt(Party::order))
            .limit(FREQUENT)
            .toList();
    leading = foremost();
    headings = above();
    Map<String, Party> implied = new HashMap<>();
    for (Line line : lines) {
      allusions.add(Allusion.in(line, lexicon));
      demonyms.add(demonyms(line, implied));
    }
    String title = article.title() == null ? "" : article.title();
    Set<String> words = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    titled = title.isEmpty() ? Set.of() : parties.values().stream().filter(p -> allIn(p.name(), words)).collect(Collectors.toSet());
  }

  // « L’administration Biden » and « la Maison-Blanche » are bodies as names and the state as parties.
  private EntityType partyType(EntityType type, String name) {
    boolean state = type == EntityType.ORGANIZATION && lexicon.entry(name, EntityType.PLACE) != null && lexicon.entry(name, type) == null;
    return state ? EntityType.PLACE : type;
  }

  // Who opens a line before its verb is mostly who the line is about, and who the article is about opens many.
  private List<Party> foremost() {
    Map<Party, Integer> opens = new LinkedHashMap<>();
    for (Line line : lines) {
      for (int u = 0; u < line.size() && !line.unit(u).tag().equals("VERB"); u++) {
        Party party = line.unit(u).named() && line.unit(u).name() != null ? parties.get(line.unit(u).name()) : null;
        if (party != null) {
          opens.merge(party, 1, Integer::sum);
          break;
        }
      }
    }
    return opens.keySet().stream().sorted(Comparator.comparingInt((Party p) -> -opens.getOrDefault(p, 0)).thenComparingInt(Party::order)).limit(FREQUENT).toList();
  }

  private int[] above() {
    int[] above = new int[lines.size()];
    int last = -1;
    for (Line line : lines) {
      above[line.index()] = last;
      if (line.sentence().kind() == Sentence.Kind.HEADING) {
        last = line.index();
      }
    }
    return above;
  }

  private Map<Party, Integer> demonyms(Line line, Map<String, Party> implied) {
    Map<Party, Integer> states = new LinkedHashMap<>();
    for (int u = 0; u < line.size(); u++) {
      String state = line.unit(u).mention() == null ? lexicon.stateOfDemonym(line.unit(u).form()) : null;
      if (state != null) {
        Party named = parties.get(state);
        Party party = named != null ? named : implied.computeIfAbsent(state, n -> new Party(n, parties.size()));
        states.putIfAbsent(party, u);
      }
    }
    return states;
  }

  /** The states that a line's demonyms speak of (« l’embargo américain »), each with the place of the first, also where the article names them nowhere. */
  Map<Party, Integer> demonyms(Line line) {
    return demonyms.get(line.index());
  }

  /** The noun phrases of a line that may stand for a party. */
  List<Allusion> allusions(Line line) {
    return allusions.get(line.index());
  }

  /** Lemmas, demonyms' places and names that stand beside a party's name: « Kerantis, la jeune pousse rennaise ». */
  Set<String> traits(Party party) {
    return traits.computeIfAbsent(party, this::said);
  }

  private Set<String> said(Party party) {
    Set<String> said = new HashSet<>();
    for (Party.Place place : party.places().subList(0, Math.min(TOLD, party.places().size()))) {
      Line line = lines.get(place.line());
      for (int u = Math.max(0, place.unit() - BESIDE); u <= Math.min(line.size() - 1, place.unit() + BESIDE); u++) {
        Unit unit = line.unit(u);
        String state = unit.mention() == null ? lexicon.stateOfDemonym(unit.form()) : unit.name();
        if (state != null) {
          said.add(state);
        }
        if (unit.content()) {
          said.add(unit.lemma());
        }
      }
    }
    return said;
  }

  /** The parties that open most lines before a verb, the foremost first. */
  List<Party> leading() {
    return leading;
  }

  /** The parties that the heading above a line names. */
  List<Party> headed(int line) {
    return named(headings[line]);
  }

  /** @param mentions in text order */
  static Scene of(Article article, List<Sentence> sentences, List<Mention> mentions, Frames frames, Lexicon lexicon) {
    List<Line> lines = new ArrayList<>(sentences.size());
    List<Mention> all = withMultiples(article, mentions);
    int m = 0;
    for (Sentence s : sentences) {
      while (m < all.size() && all.get(m).span().end() <= s.span().start()) {
        m++;
      }
      List<Mention> own = new ArrayList<>();
      for (int k = m; k < all.size() && all.get(k).span().start() < s.span().end(); k++) {
        own.add(all.get(k));
      }
      lines.add(Line.of(lines.size(), s, own, frames));
    }
    return new Scene(article, lines, lexicon);
  }

  // « a doublé » is no entity, but a claim can turn on it.
  private static List<Mention> withMultiples(Article article, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    mentions.forEach(m -> byStart.put(m.span().start(), m));
    for (Quantity q : Quantities.multiples(article.text())) {
      var before = byStart.lowerEntry(q.span().end());
      if (before == null || !before.getValue().span().overlaps(q.span())) {
        all.add(Mention.valued(q.span(), q.span().of(article.text()), q.value()));
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  /** What sort of thing somebody or something is, as far as the lexicon knows: « organization/regulator », « company/banque »; else the type alone. */
  String sort(String name, EntityType type) {
    LexiconEntry entry = lexicon.entry(name, type);
    String fact = entry == null ? null : entry.fact(type == EntityType.COMPANY ? "sector" : "kind");
    return fact == null ? type.label() : type.label() + "/" + fact;
  }

  String sort(Party party) {
    return sorts.computeIfAbsent(party, p -> sort(p.name(), p.type()));
  }

  Article article() {
    return article;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Line> lines() {
    return lines;
  }

  @Nullable Party party(String name) {
    return parties.get(name);
  }

  /** The parties that a line names, in its order. */
  List<Party> named(int line) {
    return line < 0 || line >= byLine.size() ? List.of() : byLine.get(line);
  }

  List<Party> frequent() {
    return frequent;
  }

  /** Whether all words of a name stand in the title. */
  boolean inTitle(Party party) {
    return titled.contains(party);
  }

  private static boolean allIn(String name, Set<String> words) {
    for (String w : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!w.isEmpty() && !words.contains(w)) {
        return false;
      }
    }
    return true;
  }

  /** Whom a claim of a line may be about: the parties named near it, at the article's opening, and most often. */
  List<Party> candidates(int line) {
    Map<String, Party> found = new HashMap<>();
    List<Party> list = new ArrayList<>();
    for (int l = line; l >= Math.max(0, line - BACK); l--) {
      addAll(found, list, named(l));
    }
    for (int l = line + 1; l <= line + AHEAD; l++) {
      addAll(found, list, named(l));
    }
    for (int l = 0; l < OPENING; l++) {
      addAll(found, list, named(l));
    }
    addAll(found, list, frequent);
    addAll(found, list, demonyms.get(line).keySet());
    return Collections.unmodifiableList(list);
  }

  private static void addAll(Map<String, Party> found, List<Party> list, Collection<Party> more) {
    for (Party p : more) {
      if (found.putIfAbsent(p.name(), p) == null) {
        list.add(p);
      }
    }
  }
}
