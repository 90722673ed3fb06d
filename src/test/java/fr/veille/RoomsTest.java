package fr.veille;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the rooms and what each of them may touch. */
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.veille");

  /** In the order of the data's way: a room imports only rooms above it. */
  private static final List<Room> ROOMS =
      List.of(
          new Room("crawl", "org.jsoup..", "crawlercommons..", "com.rometools..", "org.netpreserve..", "tools.jackson..", "com.fasterxml.jackson.."),
          new Room("article", "org.jsoup..", "net.dankito..", "kotlin..", "org.apache.pdfbox..", "org.commonmark..", "org.netpreserve..", "tools.jackson..", "com.fasterxml.jackson.."),
          new Room("text", "opennlp..", "morfologik.."),
          new Room("quantity"),
          new Room("entity", "opennlp.."),
          new Room("claim", "opennlp.."),
          new Room("reading", "opennlp..", "tools.jackson..", "com.fasterxml.jackson.."),
          new Room("index", "org.apache.lucene..", "tools.jackson..", "com.fasterxml.jackson.."),
          new Room("dossier", "tools.jackson..", "com.fasterxml.jackson.."),
          new Room("lab", "net.dankito..", "kotlin..", "opennlp..", "tools.jackson..", "com.fasterxml.jackson.."),
          new Room("cli", "picocli..", "opennlp..", "org.jline..", "tools.jackson..", "com.fasterxml.jackson.."));

  record Room(String name, List<String> libraries) {
    Room(String name, String... libraries) {
      this(name, List.of(libraries));
    }

    String packages() {
      return "fr.veille." + name + "..";
    }
  }

  static List<Room> rooms() {
    return ROOMS;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomImportsOnlyEarlierRoomsAndItsOwnLibraries(Room room) {
    List<String> allowed = new ArrayList<>(List.of("fr.veille", "java..", "javax..", "org.jspecify..", room.packages()));
    allowed.addAll(room.libraries());
    for (Room earlier : ROOMS.subList(0, ROOMS.indexOf(room))) {
      boolean labBeyondReading = room.name().equals("lab") && List.of("index", "dossier").contains(earlier.name());
      if (!labBeyondReading && (!earlier.name().equals("lab") || room.name().equals("cli"))) {
        allowed.add(earlier.packages());
      }
    }
    assertTrue(CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith("fr.veille." + room.name())), "no room " + room.name());
    classes()
        .that()
        .resideInAPackage(room.packages())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .check(CLASSES);
  }

  @Test
  void onlyCrawlOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackages("fr.veille.crawl..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..")
        .check(CLASSES);
  }

  @Test
  void roomsFromTextToClaimReadAndWriteNoFiles() {
    noClasses()
        .that()
        .resideInAnyPackage("fr.veille.text..", "fr.veille.quantity..", "fr.veille.entity..", "fr.veille.claim..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileInputStream")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.veille.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void packagesImportInNoCircle() {
    slices().matching("fr.veille.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
