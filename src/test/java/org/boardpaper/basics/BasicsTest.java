package org.boardpaper.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicsTest {
  @ParameterizedTest
  @ValueSource(strings = {"2016/17", "2016-17", "2016/2017", "2016 to 2017", " 2016–17 "})
  void aFinancialYearIsReadInTheFormsThatCouncilsWrite(String written) {
    assertThat(FinancialYear.parse(written, FinancialYear.APRIL)).contains(FinancialYear.of(2016));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016/18", "2016", "16/17", "2016/1", "year"})
  void whatIsNoFinancialYearIsNone(String written) {
    assertThat(FinancialYear.parse(written, FinancialYear.APRIL)).isEmpty();
  }

  @Test
  void theLastOfMarchBelongsToTheYearThatBeganTheAprilBefore() {
    assertThat(FinancialYear.containing(LocalDate.of(2017, 3, 31), FinancialYear.APRIL).id())
        .isEqualTo("2016-17");
    assertThat(FinancialYear.containing(LocalDate.of(2017, 4, 1), FinancialYear.APRIL).id())
        .isEqualTo("2017-18");
  }

  @Test
  void aYearMayBeginOnAnotherDay() {
    FinancialYear year = FinancialYear.containing(LocalDate.of(2016, 6, 8), MonthDay.of(7, 1));
    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2015, 7, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2016, 6, 30));
  }

  @ParameterizedTest
  @CsvSource({"1, A9", "26, Z9", "27, AA9", "702, ZZ9", "703, AAA9", "16384, XFD9"})
  void aColumnIsNamedAsInTheUsersProgram(int column, String cell) {
    assertThat(new SourceCell("plan.xlsx", "Plan", 9, column).cell()).isEqualTo(cell);
  }

  @Test
  void aLongCellIsQuotedShort() {
    Finding finding =
        Finding.error(
            "text-too-long", SourceCell.line("a.csv", 2), "x".repeat(100_000), "less", "Cut it.");
    assertThat(finding.found()).isEqualTo("x".repeat(120) + "… (100000 characters)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"75 | £75", "75.50 | £75.50", "-57500 | −£57,500", "-0.01 | −£0.01", "0 | £0"})
  void moneyIsPrintedInOneWay(String amount, String printed) {
    assertThat(Pounds.printed(Pounds.of(amount))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "the Police, police",
    "Children's  Social Care, childrens social care",
    "Leicester & Rutland, leicester and rutland",
    "Oadby\u00a0and Wigston, oadby and wigston"
  })
  void spellingsOfOneNameHaveOneKey(String written, String key) {
    assertThat(Names.key(written)).isEqualTo(key);
  }

  @Test
  void aSpellingIsFoundOrItsNearestNamesAreOffered() {
    NameDirectory directory =
        new NameDirectory(
            Map.of("Leicestershire Police", List.of("Police"), "Probation", List.of()));
    assertThat(directory.find("the POLICE")).contains("Leicestershire Police");
    assertThat(directory.find("Leics Police")).isEmpty();
    assertThat(directory.nearest("Lecestershire Police")).containsExactly("Leicestershire Police");
    assertThat(directory.nearest("Fire and Rescue Authority")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FM, FN", "Mery, Mary", "'', ", "5, ", "-, ", "12, ", "Ann, "})
  void nothingIsOfferedForASpellingThatIsAllDifferent(String written, @Nullable String offered) {
    NameDirectory cases = new NameDirectory(Map.of("FN", List.of(), "Mary", List.of()));
    assertThat(cases.nearest(written)).isEqualTo(Stream.ofNullable(offered).toList());
  }

  @Test
  void oneSpellingForTwoNamesIsRefused() {
    assertThatThrownBy(
            () ->
                new NameDirectory(Map.of("A Trust", List.of("Trust"), "B Trust", List.of("Trust"))))
        .hasMessageContaining("“Trust” stands for both");
  }
}
