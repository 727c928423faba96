package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Narrative.Kind;
import org.boardpaper.paper.Narrative.Piece;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;
import org.junit.jupiter.api.Test;

class StandardNarrativeTest {
  private final Loaded<Narrative> standard =
      NarrativeFolder.read(NarrativeFolder.standard(), List.of(), List.of());

  @Test
  void nothing_is_wrong_with_it() {
    assertThat(standard.findings()).extracting(Finding::line).isEmpty();
  }

  @Test
  void its_sections_stand_in_the_order_of_the_annual_paper() {
    assertThat(narrative().sections())
        .extracting(Narrative.Part::heading)
        .containsExactly(
            "Background",
            "Current reviews",
            "Action plans",
            "Funding arrangements {{this-year}}",
            "Review of the process",
            "Recommendations");
  }

  @Test
  void its_longer_sections_have_their_parts() {
    assertThat(pieces().filter(piece -> piece.kind() == Kind.SUBHEADING))
        .extracting(Piece::text)
        .containsExactly(
            "Actions for one agency",
            "Actions for several agencies",
            "Since the last report",
            "Impact",
            "From year to year",
            "Volume and spread",
            "Cost and contributions",
            "Timeliness",
            "Findings");
  }

  @Test
  void every_recommendation_points_to_the_paragraph_that_supports_it() {
    List<Piece> letters = pieces().filter(piece -> piece.kind() == Kind.LETTERS).toList();

    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).items())
        .hasSize(5)
        .allSatisfy(item -> assertThat(item.text()).contains("{{paragraph "));
  }

  @Test
  void every_table_chart_and_list_stands_in_it_once() {
    assertThat(pieces().flatMap(piece -> SlotText.parse(piece.text()).block().stream()))
        .extracting(Slot::argument)
        .containsExactly(
            "outstanding-by-agency",
            "outstanding",
            "outstanding-by-age",
            "outstanding-by-age",
            "single-agency-exceptions",
            "multi-agency-exceptions",
            "movement",
            "since-last-report",
            "impact-by-agency",
            "impact-follow-ups",
            "contributions",
            "contributions",
            "pot-account",
            "payer-accounts",
            "cases",
            "volume",
            "spread",
            "costs",
            "scenarios",
            "scenario-contributions",
            "risk",
            "timeliness",
            "timeliness",
            "targets",
            "outstanding-by-review");
  }

  @Test
  void every_figure_in_it_is_explained_in_the_page_on_wording() throws IOException {
    String page = Files.readString(Path.of("docs", "how-to", "wording.md"));

    assertThat(texts().flatMap(text -> SlotText.parse(text).slots().stream()))
        .filteredOn(slot -> slot.kind() == Slot.Kind.FIGURE)
        .hasSizeGreaterThan(30)
        .allSatisfy(slot -> assertThat(page).contains("`" + slot.argument() + "`"));
  }

  @Test
  void the_list_of_files_names_every_file() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("reports", "narrative"))) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());

      assertThat(NarrativeFolder.standard())
          .extracting(NarrativeFile::fileName)
          .isSorted()
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  private Narrative narrative() {
    return standard.value().orElseThrow();
  }

  private Stream<String> texts() {
    Stream<String> headings = narrative().sections().stream().map(Narrative.Part::heading);
    Stream<String> items =
        pieces().flatMap(piece -> piece.items().stream()).map(Narrative.Item::text);
    return Stream.of(headings, pieces().map(Piece::text), items).flatMap(texts -> texts);
  }

  private Stream<Piece> pieces() {
    return narrative().sections().stream().flatMap(section -> section.pieces().stream());
  }
}
