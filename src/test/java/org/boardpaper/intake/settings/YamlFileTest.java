package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
  @TempDir Path folder;
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void a_value_knows_its_line() {
    YamlValue office = open("# the office\n\noffice: 40500\n").need("office").orElseThrow();

    assertThat(office.money()).contains(Pounds.of("40500.00"));
    assertThat(office.place()).isEqualTo(SourceCell.line("a.yaml", 3));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_key() {
    assertThat(open("\uFEFFname: Rutland\n").needText("name")).isEqualTo("Rutland");
  }

  @Test
  void a_value_is_read_as_it_is_written() {
    YamlMap map = open("one: yes\ntwo: 007\nthree: 2016-06-08\nfour: 'null'\n");

    assertThat(List.of(map.text("one"), map.text("two"), map.text("three"), map.text("four")))
        .containsExactly("yes", "007", "2016-06-08", "null");
  }

  @Test
  void a_file_that_is_no_yaml_is_told_with_its_line() {
    assertThat(opened("name: Rutland\nboard: a: b\n")).isEmpty();
    assertThat(told())
        .containsExactly(
            "error yaml-unreadable: a.yaml, line 2: found board: a: b; expected yaml: “key:"
                + " value”, equally indented. Mend the line or the one above it: mapping values"
                + " are not allowed here.");
  }

  @Test
  void a_character_that_cannot_be_seen_is_told() {
    assertThat(opened("name: Rut\u0000land\n")).isEmpty();
    assertThat(told())
        .containsExactly(
            "error yaml-unreadable: a.yaml: found nothing; expected yaml: “key: value”, equally"
                + " indented. Open it in a text editor and take out characters that cannot be"
                + " seen.");
  }

  @Test
  void aliases_are_refused_before_anything_is_built() {
    assertThat(opened("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).isEmpty();
    assertThat(told())
        .containsExactly(
            "error yaml-alias: a.yaml, line 2: found b: &b [*a, *a]; expected a value written out."
                + " Write the value again.");
  }

  @Test
  void deep_nesting_is_refused_before_anything_is_built() {
    assertThat(opened("a: " + "[".repeat(60_000))).isEmpty();
    assertThat(findings).extracting(Finding::rule).containsExactly("yaml-too-deep");
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(opened("name: Rutland\n---\nname: Melton\n")).isEmpty();
    assertThat(findings).extracting(Finding::rule).containsExactly("yaml-unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n"})
  void an_empty_file_is_told(String text) {
    assertThat(opened(text)).isEmpty();
    assertThat(findings).extracting(Finding::rule).containsExactly("value-wrong-kind");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(YamlFile.open(new SourceFile(folder.resolve("no.yaml"), "no.yaml"), findings))
        .isEmpty();
    assertThat(told())
        .containsExactly(
            "error file-missing: no.yaml: found nothing; expected a text file. Put the file there,"
                + " or name it.");
  }

  @Test
  void a_file_too_large_for_hands_is_told() {
    assertThat(opened("#".repeat(65_537))).isEmpty();
    assertThat(told())
        .containsExactly(
            "error file-too-large: a.yaml: found more than 65536 bytes; expected a file written"
                + " by hand. See whether it is the right file.");
  }

  @Test
  void a_file_in_another_encoding_is_told() {
    byte[] latin = "name: Café".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(YamlFile.open(Written.file(folder, "a.yaml", latin), findings)).isEmpty();
    assertThat(told())
        .containsExactly(
            "error file-not-utf-8: a.yaml: found bytes that are no UTF-8; expected a text in"
                + " UTF-8. Save it again and choose the encoding UTF-8.");
  }

  @Test
  void a_key_written_twice_is_told_and_its_first_value_stands() {
    assertThat(open("name: Rutland\nboard: Board\nname: Melton\n").text("name"))
        .isEqualTo("Rutland");
    assertThat(told())
        .containsExactly(
            "error key-doubled: a.yaml, line 3: found name; expected each key once; it stands in"
                + " line 1 too. Delete one of the two.");
  }

  @Test
  void an_unknown_key_is_told_with_the_nearest() {
    open("bord: Safer\nzzzzzzzz: 1\n").allowing("name", "board");

    assertThat(told())
        .containsExactly(
            "error key-unknown: a.yaml, line 1: found bord; expected one of name, board. Write"
                + " “board” if that is meant, or delete the key.",
            "error key-unknown: a.yaml, line 2: found zzzzzzzz; expected one of name, board."
                + " Delete the key.");
  }

  @Test
  void a_key_that_is_part_of_a_known_one_is_told_with_it() {
    open("agreed: 100\nshared: 1\n").allowing("name", "agreed-share");

    assertThat(told())
        .containsExactly(
            "error key-unknown: a.yaml, line 1: found agreed; expected one of name, agreed-share."
                + " Write “agreed-share” if that is meant, or delete the key.",
            "error key-unknown: a.yaml, line 2: found shared; expected one of name, agreed-share."
                + " Delete the key.");
  }

  @Test
  void a_missing_key_is_told_at_its_line_or_where_its_map_begins() {
    YamlMap map = open("name: Rutland\nboard:\n");

    assertThat(List.of(map.needText("board"), map.needText("contact"))).containsExactly("", "");
    assertThat(told())
        .containsExactly(
            "error key-missing: a.yaml, line 2: found nothing; expected “board: …”. Write the key"
                + " with its value.",
            "error key-missing: a.yaml, line 1: found nothing; expected “contact: …”. Write the"
                + " key with its value.");
  }

  @Test
  void a_value_of_another_kind_is_told() {
    YamlMap map = open("text: [a]\nlist: a\nmap: [a]\n");

    assertThat(map.text("text")).isEmpty();
    assertThat(map.list("list")).isEmpty();
    assertThat(map.get("map").flatMap(YamlValue::map)).isEmpty();
    assertThat(told())
        .containsExactly(
            "error value-wrong-kind: a.yaml, line 1: found a list; expected a text. Write one text"
                + " on the line of its key.",
            "error value-wrong-kind: a.yaml, line 2: found a; expected a list. Begin each value on"
                + " a line of its own with “- ”.",
            "error value-wrong-kind: a.yaml, line 3: found a list; expected keys with values."
                + " Write “key: value” lines, indented.");
  }

  @Test
  void a_text_too_long_for_a_name_is_told() {
    assertThat(open("name: " + "a".repeat(501)).text("name")).isEmpty();
    assertThat(findings)
        .extracting(Finding::rule, Finding::expected)
        .containsExactly(tuple("text-too-long", "at most 500 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"£40,500", "40,500", "1e3", "0x10", "12.345", "forty", "1_000", "(5)"})
  void an_amount_is_digits_with_at_most_two_decimals(String written) {
    assertThat(open("office: '" + written + "'").get("office").flatMap(YamlValue::money)).isEmpty();
    assertThat(told())
        .containsExactly(
            "error amount-unreadable: a.yaml, line 1: found "
                + written
                + "; expected pounds such as 2500 or 2500.50. Write digits only, without £, commas"
                + " or words.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "−5.00", "- 5"})
  void an_amount_is_not_negative(String written) {
    assertThat(open("office: '" + written + "'").get("office").flatMap(YamlValue::money)).isEmpty();
    assertThat(told())
        .containsExactly(
            "error amount-negative: a.yaml, line 1: found "
                + written
                + "; expected nought or more. Write the amount without a sign.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-02-30", "8 June 2016", "0016-06-08", "2016-6-8", "TBC"})
  void a_day_is_one_that_exists(String written) {
    assertThat(open("day: " + written).get("day").flatMap(YamlValue::date)).isEmpty();
    assertThat(told())
        .containsExactly(
            "error date-unreadable: a.yaml, line 1: found "
                + written
                + "; expected a day such as 2016-06-08. Write year, month and day so.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02-29", "04-31", "1 April", "4-1"})
  void a_day_of_the_year_is_one_that_every_year_has(String written) {
    assertThat(open("day: " + written).get("day").flatMap(YamlValue::monthDay)).isEmpty();
    assertThat(told())
        .containsExactly(
            "error date-unreadable: a.yaml, line 1: found "
                + written
                + "; expected month and day such as 04-01. Write a day that every year has so.");
  }

  private YamlMap open(String text) {
    return opened(text).orElseThrow();
  }

  private Optional<YamlMap> opened(String text) {
    return YamlFile.open(Written.file(folder, "a.yaml", text), findings);
  }

  private List<String> told() {
    return Written.lines(findings);
  }
}
