package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.SourceText;
import org.boardpaper.intake.rows.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures of the sample, some of every kind, are explained, and what is read at the places they
 * name, by other means than the program's, gives their values.
 */
class ExplainedFiguresTest {
  private static final int OF_EACH_KIND = 3;
  private static final Pattern FIGURE =
      Pattern.compile("\"id\" ?: ?\"([^\"]+)\",\\s*\"value\" ?: ?\"([^\"]+)\"");
  private static final Pattern PLACE =
      Pattern.compile(
          "\"file\" ?: ?\"([^\"]+)\",\\s*\"sheet\" ?: ?\"([^\"]*)\""
              + "(?:,\\s*\"cell\" ?: ?\"[A-Z]+(\\d+)\")?(?:,\\s*\"row\" ?: ?(\\d+))?");

  @TempDir private static Path home;
  private static SampleWorkspace sample;
  private static RunDesk desk;
  private static String written;
  private static final Map<String, String> VALUES = new LinkedHashMap<>();
  private static final Map<String, Explanation> EXPLAINED = new LinkedHashMap<>();

  @BeforeAll
  static void explainSomeOfEveryKind() throws IOException {
    sample = new SampleWorkspace(home);
    desk = sample.desk(FailsOnce.never());
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    written = Files.readString(sample.paper().resolve("figures.json"));
    Matcher figure = FIGURE.matcher(written);
    while (figure.find()) {
      VALUES.put(figure.group(1), figure.group(2));
    }
    desk.explain(chosen()).forEach(explained -> EXPLAINED.put(explained.id(), explained));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** Up to three figures of every kind: whose, of which scenario and of which year apart. */
  private static List<String> chosen() {
    List<String> shuffled = new ArrayList<>(VALUES.keySet());
    Collections.shuffle(shuffled, new Random(20160608));
    Map<String, List<String>> byKind = new TreeMap<>();
    shuffled.forEach(id -> byKind.computeIfAbsent(kind(id), none -> new ArrayList<>()).add(id));
    return byKind.values().stream().flatMap(ids -> ids.stream().limit(OF_EACH_KIND)).toList();
  }

  private static String kind(String id) {
    return id.replaceAll("\\d{4}-\\d\\d\\b", "YEAR")
        .replaceFirst("^forecast\\.office-\\d+-reviews-\\d(?:\\.5)?\\.", "forecast.SCENARIO.")
        .replaceFirst("reviews-[\\d.]+\\.office-[\\d.]+\\.", "CELL.")
        .replaceFirst("\\.(agency|review|payer|alone|pooled)\\.[^.]+", ".$1.NAME")
        .replaceFirst("\\.(contribution|credit|to-collect|kind)\\.[^.]+$", ".$1.NAME")
        .replaceFirst("\\.(p|exhausted\\.)\\d+$", ".$1N");
  }

  @Test
  void theProgramWorksEachOutAgainFromItsPlaces() {
    assertThat(VALUES).hasSizeGreaterThan(3000);
    assertThat(EXPLAINED).hasSizeGreaterThan(400);
    List<String> unconfirmed = new ArrayList<>();
    for (Explanation explained : EXPLAINED.values()) {
      if (!explained.isConfirmed()) {
        unconfirmed.add(explained.id() + " " + explained.printed() + " " + explained.again());
      }
    }
    assertThat(unconfirmed).isEmpty();
  }

  @Test
  void everyPlaceOfEveryFigureIsThere() throws Refusal {
    Map<String, Set<SourceCell>> rows = new TreeMap<>();
    Matcher place = PLACE.matcher(written);
    while (place.find()) {
      String row = Optional.ofNullable(place.group(3)).orElse(place.group(4));
      assertThat(row).as(place.group()).isNotNull();
      rows.computeIfAbsent(place.group(1), none -> new HashSet<>())
          .add(new SourceCell(place.group(1), place.group(2), Integer.parseInt(row), 0));
    }
    assertThat(rows).isNotEmpty();
    for (Map.Entry<String, Set<SourceCell>> file : rows.entrySet()) {
      SourceFile source = new SourceFile(sample.folder().resolve(file.getKey()), file.getKey());
      Map<SourceCell, SourceText.Found> found = SourceText.at(source, file.getValue());
      assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(file.getValue());
      assertThat(found.values()).noneMatch(here -> here.row().isEmpty());
    }
  }

  @Test
  void theRowsReadByOtherMeansGiveEachFigureThatNeedsNoChance() throws IOException {
    Recalculation recalculation = new Recalculation(sample.folder());
    List<String> differing = new ArrayList<>();
    for (Explanation explained : EXPLAINED.values()) {
      String value = VALUES.getOrDefault(explained.id(), "");
      recalculation
          .of(explained)
          .filter(again -> again.compareTo(new BigDecimal(value)) != 0)
          .ifPresent(again -> differing.add(explained.id() + " " + value + ", by hand " + again));
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void onlyWhatRestsOnChanceOrIsNoNumberIsLeftToTheProgram() throws IOException {
    Recalculation recalculation = new Recalculation(sample.folder());
    assertThat(EXPLAINED.values())
        .filteredOn(explained -> recalculation.of(explained).isEmpty())
        .extracting(Explanation::id)
        .allMatch(
            id ->
                id.matches(
                    ".*\\.(risk(\\..*)?|pot\\.p\\d+|needed-contribution|budgeting\\..*-risk"
                        + "|(alone|pooled)\\..*|formula|kinds)"));
  }

  @Test
  void whatStandsInEachCellIsShown() {
    Explanation explained =
        desk.explain("ledger.2016-17.office.gap", Optional.empty(), Optional.empty());
    assertThat(explained.again()).contains("£1,589");
    assertThat(explained.places())
        .extracting(Explanation.Place::value)
        .containsExactly("42089.00", "40500.00");
  }
}
