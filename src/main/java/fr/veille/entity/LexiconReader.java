package fr.veille.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one lexicon file: tab-separated cells under a header that tells the type. Gathers every fault of a file before it complains. */
final class LexiconReader {
  /** Header of a file of given names. */
  static final String FIRST_NAMES = "first names";

  private static final Map<EntityType, Set<String>> COLUMNS =
      Map.of(
          EntityType.COMPANY, Set.of("country", "city", "sector", "descriptions"),
          EntityType.ORGANIZATION, Set.of("country", "kind", "descriptions"),
          EntityType.PERSON, Set.of("role", "affiliation", "country"),
          EntityType.PRODUCT, Set.of("maker", "kind"),
          EntityType.PLACE, Set.of("kind", "country", "demonyms", "capital", "metonym"),
          EntityType.TECHNOLOGY, Set.of("kind"));

  private final String file;
  private final List<String> faults = new ArrayList<>();
  private final List<LexiconEntry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private LexiconReader(String file) {
    this.file = file;
  }

  /**
   * The rows of a file.
   *
   * @throws IllegalArgumentException with file, line and cell of every fault
   */
  static List<LexiconEntry> read(String file, String header, BufferedReader lines) throws IOException {
    LexiconReader reader = new LexiconReader(file);
    List<String> columns = List.of(header.split("\t", -1));
    EntityType type = reader.type(columns);
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        reader.row(type, columns, line.split("\t", -1), number);
      }
    }
    if (!reader.faults.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), reader.faults));
    }
    return reader.entries;
  }

  /** The first line of a file. */
  static String header(String file, BufferedReader lines) throws IOException {
    String header = lines.readLine();
    if (header == null) {
      throw new IllegalArgumentException(file + " is empty: its first line must name the columns");
    }
    return header.replace("\ufeff", "").strip();
  }

  /** Given names, blanks between them. */
  static void firstNames(BufferedReader lines, Set<String> into) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#")) {
        Arrays.stream(line.strip().split("\\s+", -1)).filter(name -> !name.isEmpty()).forEach(into::add);
      }
    }
  }

  private EntityType type(List<String> columns) {
    if (columns.size() > 1 && columns.get(0).equals("name") && columns.get(1).equals("aliases")) {
      Set<String> rest = Set.copyOf(new HashSet<>(columns.subList(2, columns.size())));
      for (EntityType type : Tags.TYPES) {
        if (rest.equals(COLUMNS.get(type))) {
          return type;
        }
      }
    }
    throw new IllegalArgumentException(
        file + ":1: no lexicon has the columns " + columns + "; begin with name, aliases and those of one type, e.g. role, affiliation, country");
  }

  private void row(EntityType type, List<String> columns, String[] cells, int number) {
    String place = file + ":" + number;
    if (cells.length != columns.size()) {
      faults.add(place + ": " + cells.length + " cells where the header names " + columns.size());
      return;
    }
    String name = cells[0].strip();
    if (name.isEmpty()) {
      faults.add(place + ": the cell « name » is empty");
    } else if (!names.add(name)) {
      faults.add(place + ": a second row for « " + name + " »; join the two");
    } else {
      Map<String, List<String>> facts = new HashMap<>();
      for (int i = 2; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          facts.put(columns.get(i), list(cells[i], place, columns.get(i)));
        }
      }
      entries.add(new LexiconEntry(type, name, list(cells[1], place, "aliases"), facts, place));
    }
  }

  private List<String> list(String cell, String place, String column) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> values = Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
    if (values.contains("")) {
      faults.add(place + ": an empty value in the cell « " + column + " »: " + cell);
    }
    return values;
  }
}
