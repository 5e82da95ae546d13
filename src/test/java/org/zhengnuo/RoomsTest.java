package org.zhengnuo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms are packages; arrows between them point one way; a library has one room. */
class RoomsTest {
  private static final String ROOT = "org.zhengnuo";

  /** room: the rooms it may name. {@code *} is every room. */
  private static final Map<String, Set<String>> ARROWS =
      table(
          """
          model:
          text:           model
          format:
          workbook:       model
          read:           workbook text format model
          measure:        text model
          parse:          text model parse.clause parse.prose parse.people parse.plan
          parse.prose:    text model parse.clause
          parse.people:   text model parse.clause parse.prose
          parse.plan:     text model parse.clause parse.prose
          parse.clause:   text model
          roster:         text format model
          ingest:         read parse measure roster search text format model
          search:         text model
          search.query:   search measure text model
          search.rank:    search search.query text model
          search.named:   search search.query search.rank text model
          search.lucene:  search search.query search.rank search.named text format model
          meaning:        text
          ledger:         workbook format measure text model
          compare:        search measure text model
          pages:          pages.link pages.view pages.cite search compare ledger measure roster format model
          pages.link:     search ledger measure format model
          pages.view:     pages.link search compare ledger measure format model
          pages.cite:     pages.link pages.view compare ledger model
          web:            pages ledger pages.link pages.view pages.cite search format model
          cli:            *
          launch:
          """);

  /** library: the only rooms that may import it. {@code *} is every room. */
  private static final Map<String, Set<String>> LIBRARIES =
      table(
          """
          org.apache.lucene:       search.lucene
          io.javalin:              web
          org.eclipse.jetty:       web
          jakarta.servlet:         web
          kotlin:                  web
          gg.jte:                  web
          org.jsoup:               read
          org.apache.pdfbox:       read
          org.apache.fontbox:      read
          org.apache.poi:          workbook
          org.openxmlformats:      workbook
          org.sqlite:              ledger
          tools.jackson:           format
          com.github.victools:     format
          com.fasterxml.classmate: format
          com.fasterxml.jackson:   format
          org.apache.commons.csv:  format
          com.github.difflib:      compare
          ai.onnxruntime:          meaning
          picocli:                 cli
          org.slf4j:               *
          """);

  /** The JDK, free to all. */
  private static final Set<String> JDK = Set.of("java", "javax", "org.w3c.dom", "org.xml.sax");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyClassLivesInARoom() {
    assertThat(CLASSES.stream().filter(type -> roomOf(type).isEmpty()).map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void arrowsPointOneWay() {
    assertThat(dependencies(RoomsTest::isOurs, RoomsTest::isForbiddenArrow)).isEmpty();
  }

  @Test
  void eachLibraryHasItsRoom() {
    assertThat(dependencies(type -> !isOurs(type), RoomsTest::isForbiddenLibrary)).isEmpty();
  }

  @Test
  void theTableHasNoCircle() {
    Set<String> settled = new HashSet<>();
    while (settled.addAll(roomsThatNameOnly(settled))) {}
    assertThat(settled).isEqualTo(ARROWS.keySet());
  }

  private static Set<String> roomsThatNameOnly(Set<String> settled) {
    return ARROWS.entrySet().stream()
        .filter(row -> row.getValue().contains("*") || settled.containsAll(row.getValue()))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static Stream<String> dependencies(
      Predicate<JavaClass> target, Predicate<Dependency> forbidden) {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> target.test(targetOf(dependency)))
        .filter(forbidden)
        .map(Dependency::getDescription)
        .sorted();
  }

  private static boolean isForbiddenArrow(Dependency dependency) {
    String from = roomOf(dependency.getOriginClass()).orElse("");
    String to = roomOf(targetOf(dependency)).orElse("");
    return !from.equals(to) && !allows(ARROWS.getOrDefault(from, Set.of()), to);
  }

  private static boolean isForbiddenLibrary(Dependency dependency) {
    String library = targetOf(dependency).getPackageName();
    if (library.isEmpty() || longest(JDK, library).isPresent()) {
      return false;
    }
    Set<String> rooms = longest(LIBRARIES.keySet(), library).map(LIBRARIES::get).orElse(Set.of());
    return !allows(rooms, roomOf(dependency.getOriginClass()).orElse(""));
  }

  private static boolean allows(Set<String> rooms, String room) {
    return rooms.contains("*") || rooms.contains(room);
  }

  /** The element of an array, else the class itself. */
  private static JavaClass targetOf(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static boolean isOurs(JavaClass type) {
    return longest(Set.of(ROOT), type.getPackageName()).isPresent();
  }

  private static Optional<String> roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT)
        ? Optional.empty()
        : longest(ARROWS.keySet(), name.substring(ROOT.length() + 1));
  }

  /** The longest of the packages that is the one given or holds it. */
  private static Optional<String> longest(Set<String> packages, String name) {
    return packages.stream()
        .filter(candidate -> (name + ".").startsWith(candidate + "."))
        .max(Comparator.comparingInt(String::length));
  }

  private static Map<String, Set<String>> table(String rows) {
    return rows.lines()
        .map(row -> row.split(":", 2))
        .collect(toMap(cells -> cells[0].strip(), cells -> words(cells[1])));
  }

  private static Set<String> words(String cell) {
    return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" +"));
  }
}
