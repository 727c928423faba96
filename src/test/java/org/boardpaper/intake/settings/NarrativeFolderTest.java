package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SectionChoice;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Narrative.Item;
import org.boardpaper.paper.Narrative.Kind;
import org.boardpaper.paper.Narrative.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeFolderTest {
  @TempDir Path folder;

  @Test
  void a_paragraph_keeps_its_line_label_and_slots() {
    assertThat(pieces("# A\n\nThe pot held\n{{ledger.2016-17.pot.opening}}. {#pot}\n"))
        .containsExactly(
            new Piece(
                Kind.PARAGRAPH,
                line(3),
                Optional.of("pot"),
                "The pot held {{ledger.2016-17.pot.opening}}.",
                List.of()));
  }

  @Test
  void headings_make_sections_and_subheadings() {
    Narrative narrative = read("# A {{this-year}}\n\n## B\n\n# C\n").value().orElseThrow();

    assertThat(narrative.sections())
        .containsExactly(
            new Narrative.Part(
                "A {{this-year}}",
                List.of(new Piece(Kind.SUBHEADING, line(3), Optional.empty(), "B", List.of()))),
            new Narrative.Part("C", List.of()));
  }

  @Test
  void an_ordered_list_has_letters_and_its_items_may_have_bullets() {
    assertThat(pieces("# A\n\n1. one\n2. two\n   words:\n   - three\n   - four\n"))
        .containsExactly(
            new Piece(
                Kind.LETTERS,
                line(3),
                Optional.empty(),
                "",
                List.of(
                    new Item(line(3), "one", List.of()),
                    new Item(
                        line(4),
                        "two words:",
                        List.of(
                            new Item(line(6), "three", List.of()),
                            new Item(line(7), "four", List.of()))))));
  }

  @Test
  void a_list_has_bullets() {
    assertThat(pieces("# A\n\n- one\n- two\n"))
        .singleElement()
        .satisfies(piece -> assertThat(piece.kind()).isEqualTo(Kind.BULLETS))
        .satisfies(piece -> assertThat(piece.items()).hasSize(2));
  }

  @Test
  void a_table_alone_is_a_paragraph_of_its_own() {
    assertThat(pieces("# A\n\n{{table\n  cases}}\n"))
        .extracting(Piece::text)
        .containsExactly("{{table cases}}");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "'£25,500.', '£25,500'",
    "2016/17, 2016/17",
    "3.5%, 3.5%",
    "½, ½",
    "&#52;, 4"
  })
  void a_figure_typed_is_told_with_its_line(String written, String figure) {
    assertThat(told("# A\n\nThere were\nsome, or " + written + "\n"))
        .containsExactly(
            "error figure-typed-in-narrative: narrative/01-a.md, line 4: found "
                + figure
                + "; expected no digit outside a slot. Put the slot of the figure, such as"
                + " {{plan.outstanding.total}}, or {{= "
                + figure
                + "}} where no input can change it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# A 7\n", "# A\n## 7\n", "# A\n- a\n  - 7\n", "# A\n{{a.b 7|8}}\n"})
  void a_figure_typed_is_told_wherever_it_stands(String text) {
    assertThat(read(text).findings())
        .singleElement()
        .satisfies(told -> assertThat(told.rule()).isEqualTo("figure-typed-in-narrative"));
  }

  @ParameterizedTest
  @CsvSource({
    "{{plan.total, {{plan.total",
    "{plan.total}, {plan.total}",
    "{{paragraph 13}}, {{paragraph 13}}",
    "{{Plan total}} and more, {{Plan total}}",
    "plan.total}} and, }} and",
    "words {#Label}, {#Label}"
  })
  void braces_that_are_no_slot_are_told(String written, String found) {
    assertThat(told("# A\n\n" + written + "\n"))
        .contains(
            "error slot-malformed: narrative/01-a.md, line 3: found "
                + found
                + "; expected {{figure.id}}, {{paragraph label}} or {{= 7}}; {{table name}} alone;"
                + " {#label} last. Close the braces, or mend the slot.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"See {{table cases}}", "- {{table cases}}", "## {{table cases}}"})
  void a_table_among_words_is_told(String written) {
    assertThat(told("# A\n\n" + written + "\n"))
        .containsExactly(
            "error slot-malformed: narrative/01-a.md, line 3: found cases; expected {{figure.id}},"
                + " {{paragraph label}} or {{= 7}}; {{table name}} alone; {#label} last. Give the"
                + " table, chart or list a paragraph of its own.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "an *emphasis*~emphasis",
        "a **word**~strong emphasis",
        "[a](b)~a link",
        "![a](b)~an image",
        "`a`~code",
        "<b>a~HTML",
        "<div>~HTML",
        "<!-- a -->~HTML",
        "***~a rule",
        "> a~a quotation",
        "```\\na\\n```~code",
        "### a~a heading of another level, or underlined",
        "| a | b |~a table",
        "- a\\n  - b\\n    - c~an item with more than words and one list of bullets",
        "- a\\n\\n  b~an item with more than words and one list of bullets",
        "- a\\n  1. b~an item with more than words and one list of bullets",
        "-\\n- ~an item that does not begin with words",
        "2. a~a list that begins with 2"
      })
  void other_markdown_is_told(String written, String found) {
    assertThat(told("# A\n\n" + written.replace("\\n", "\n") + "\n"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("error markdown-not-supported: narrative/01-a.md, line ")
                    .endsWith(
                        ": found "
                            + found
                            + "; expected “# ” and “## ” headings, plain paragraphs, “- ” and “1. ”"
                            + " lists. Write it in plain words."));
  }

  @Test
  void words_above_the_first_heading_are_told() {
    assertThat(told("Words.\n\nMore.\n\n# A\n"))
        .containsExactly(
            "error narrative-heading-missing: narrative/01-a.md, line 1: found Words.; expected a"
                + " heading above the first paragraph. Begin the file with “# ” and a heading.");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(read("# A\n\n7 *and* {{\n\n8\n").findings()).hasSize(4);
  }

  @Test
  void a_reference_to_no_paragraph_is_told() {
    assertThat(told("# A\n\nSee {{paragraph pott}}.\n\nThe pot. {#pot}\n"))
        .containsExactly(
            "error paragraph-label-unknown: narrative/01-a.md, line 3: found {{paragraph pott}};"
                + " expected one of pot. Put {#pott} at the end of the paragraph that is meant.");
  }

  @Test
  void a_label_given_twice_is_told() {
    assertThat(told("# A\n\nThe pot. {#pot}\n\nIts rest. {#pot}\n"))
        .containsExactly(
            "error paragraph-label-doubled: narrative/01-a.md, line 5: found {#pot}; expected each"
                + " label once; it stands in narrative/01-a.md, line 3 too. Give one of the two"
                + " paragraphs another label.");
  }

  @Test
  void a_file_of_the_same_name_replaces_adds_or_takes_away() {
    List<NarrativeFile> standard = List.of(file("01", "# A\n"), file("03", "# C\n"));
    List<NarrativeFile> own = List.of(file("01", "# Own\n"), file("02", "# B\n"), file("03", "\n"));

    assertThat(NarrativeFolder.read(standard, own, List.of()).value().orElseThrow().sections())
        .extracting(Narrative.Part::heading)
        .containsExactly("Own", "B");
  }

  @Test
  void the_settings_choose_sections_their_order_and_their_headings() {
    List<NarrativeFile> files = List.of(file("01", "# A\n"), wording("02-money.md", "# B\n"));
    SourceCell place = SourceCell.line("partnership.yaml", 9);
    SectionChoice.Heading heading = new SectionChoice.Heading("What it costs", place);
    List<SectionChoice> money = List.of(new SectionChoice("money", Optional.of(heading), place));

    assertThat(NarrativeFolder.read(files, List.of(), money).value().orElseThrow().sections())
        .extracting(Narrative.Part::heading)
        .containsExactly("What it costs");
  }

  @Test
  void a_figure_typed_in_a_heading_of_the_settings_is_told() {
    SourceCell place = SourceCell.line("partnership.yaml", 9);
    SectionChoice.Heading heading = new SectionChoice.Heading("Money in 2016", place);
    List<SectionChoice> money = List.of(new SectionChoice("a", Optional.of(heading), place));

    assertThat(NarrativeFolder.read(List.of(file("01", "# A\n")), List.of(), money).findings())
        .extracting(Finding::rule)
        .containsExactly("figure-typed-in-narrative");
  }

  @Test
  void a_folder_is_listed_by_name() {
    Written.file(folder, "02-b.md", "# B\n");
    Written.file(folder, "01-a.md", "# A\n");
    Written.file(folder, "notes.txt", "none");
    Written.file(folder, "._01-a.md", "left by another system");

    assertThat(NarrativeFolder.list(new SourceFile(folder, "narrative")).value().orElseThrow())
        .containsExactly(
            new NarrativeFile("narrative/01-a.md", "# A\n"),
            new NarrativeFile("narrative/02-b.md", "# B\n"));
  }

  @Test
  void a_partnership_need_not_have_a_folder() {
    SourceFile none = new SourceFile(folder.resolve("none"), "narrative");

    assertThat(NarrativeFolder.list(none).value()).contains(List.of());
  }

  private static NarrativeFile file(String number, String text) {
    return new NarrativeFile("narrative/" + number + "-a.md", text);
  }

  private static NarrativeFile wording(String name, String text) {
    return new NarrativeFile("narrative/" + name, text);
  }

  private static SourceCell line(int line) {
    return SourceCell.line("narrative/01-a.md", line);
  }

  private static Loaded<Narrative> read(String text) {
    return NarrativeFolder.read(List.of(), List.of(file("01", text)), List.of());
  }

  private static List<Piece> pieces(String text) {
    return read(text).value().orElseThrow().sections().get(0).pieces();
  }

  private static List<String> told(String text) {
    Loaded<Narrative> loaded = read(text);
    assertThat(loaded.value()).isEmpty();
    return Written.lines(loaded.findings());
  }
}
