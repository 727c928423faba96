package org.boardpaper;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of the data, held: who may use whom, and where each library may stand. */
class ArchitectureTest {
  private static final String ROOT = "org.boardpaper.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.boardpaper");

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("basics", List.of()),
          Map.entry("review", List.of("basics")),
          Map.entry("plan", List.of("basics")),
          Map.entry("ledger", List.of("basics")),
          Map.entry("round", List.of("plan", "basics")),
          Map.entry("schedule", List.of("basics")),
          Map.entry("forecast", List.of("ledger", "review", "basics")),
          Map.entry("paper", List.of("forecast", "round", "ledger", "plan", "review", "basics")),
          Map.entry(
              "intake",
              List.of(
                  "paper", "forecast", "round", "ledger", "plan", "review", "schedule", "basics")),
          Map.entry("render", List.of("paper", "round", "plan", "basics")),
          Map.entry("mail", List.of("schedule", "basics")),
          Map.entry(
              "store", List.of("paper", "forecast", "round", "ledger", "plan", "review", "basics")),
          Map.entry(
              "job",
              List.of(
                  "store",
                  "mail",
                  "schedule",
                  "render",
                  "intake",
                  "paper",
                  "forecast",
                  "round",
                  "ledger",
                  "plan",
                  "review",
                  "basics")),
          Map.entry("cli", List.of("job", "schedule", "round", "plan", "basics")));

  private static final Map<String, List<String>> FENCED =
      Map.ofEntries(
          Map.entry("org.apache.poi..", List.of("intake.xlsx", "intake.papers", "render.xlsx")),
          Map.entry("net.sf.jasperreports..", List.of("render.pdf")),
          Map.entry("org.apache.pdfbox..", List.of("intake.papers", "render.pdf")),
          Map.entry("org.apache.batik..", List.of("intake.pictures")),
          Map.entry("java.sql..", List.of("store")),
          Map.entry("org.springframework.jdbc..", List.of("store")),
          Map.entry("org.springframework..", List.of("job", "store", "mail", "cli")),
          Map.entry("org.springframework.mail..", List.of("mail")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("de.siegmar.fastcsv..", List.of("intake", "render.records")),
          Map.entry("org.snakeyaml..", List.of("intake.settings")),
          Map.entry("org.commonmark..", List.of("intake.settings")));

  @Test
  void everyPackageHasItsPlaceInTheTable() {
    TreeSet<String> packages =
        CLASSES.stream()
            .map(type -> type.getPackageName() + ".")
            .filter(name -> name.startsWith(ROOT) && name.length() > ROOT.length())
            .map(name -> name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_USE).containsKeys(packages.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBeforeIt(String name) {
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(
                other ->
                    !other.equals(name) && !MAY_USE.getOrDefault(name, List.of()).contains(other))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStandsOnlyWhereItBelongs(String library) {
    String[] homes =
        FENCED.getOrDefault(library, List.of()).stream()
            .map(home -> ROOT + home + "..")
            .toArray(String[]::new);
    noClasses()
        .that(not(resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.boardpaper.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheJobKnowsTheClock() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + "job..", ROOT + "cli..", ROOT + "store..")))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.time.Clock.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(CLASSES);
  }

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  static Stream<String> libraries() {
    return FENCED.keySet().stream().sorted();
  }
}
