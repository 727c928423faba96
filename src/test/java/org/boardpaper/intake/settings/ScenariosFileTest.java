package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.CostBasis;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PartnershipSettings.Identity;
import org.boardpaper.intake.PartnershipSettings.Meetings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosFileTest {
  private static final String GOOD =
      """
      financial-year: 2016-17
      cost-per-review: 8500
      scenarios:
        - name: office-40500-reviews-2
          office: 40500
          reviews: 2
        - name: office-42089-reviews-2.5
          office: 42089
          reviews: 2.5
          cost-per-review: 9000.50
      """;

  @TempDir Path folder;

  @Test
  void a_scenario_takes_the_common_cost_of_a_review() {
    assertThat(read(GOOD).value().orElseThrow().get(0))
        .isEqualTo(
            new Scenario(
                "office-40500-reviews-2",
                lines(4, 5, 6, 2, 1),
                FinancialYear.of(2016),
                Pounds.of("40500"),
                new BigDecimal("2"),
                Pounds.of("8500")));
  }

  @Test
  void a_scenario_may_have_its_own_cost_of_a_review() {
    assertThat(read(GOOD).value().orElseThrow().get(1))
        .isEqualTo(
            new Scenario(
                "office-42089-reviews-2.5",
                lines(7, 8, 9, 10, 1),
                FinancialYear.of(2016),
                Pounds.of("42089"),
                new BigDecimal("2.5"),
                Pounds.of("9000.50")));
  }

  @Test
  void the_cost_of_a_review_may_be_asked_of_the_ledger() {
    Scenario asking = read(GOOD.replace("8500", "from-ledger")).value().orElseThrow().get(0);
    assertThat(asking.costPerReview()).isEqualTo(Pounds.of("0.00"));
    assertThat(asking.assumptions().costs().basis())
        .contains(new CostBasis(SourceCell.line("scenarios.yaml", 2), true, 0));
  }

  @Test
  void a_scenario_that_types_its_cost_asks_no_ledger() {
    Scenario typed = read(GOOD.replace("8500", "from-ledger")).value().orElseThrow().get(1);
    assertThat(typed.costPerReview()).isEqualTo(Pounds.of("9000.50"));
    assertThat(typed.assumptions().costs().basis()).isEmpty();
  }

  @Test
  void another_word_for_the_cost_of_a_review_is_refused_once() {
    assertThat(read(GOOD.replace("8500", "from ledger")).findings())
        .extracting(Finding::line)
        .containsExactly(
            "error amount-unreadable: scenarios.yaml, line 2: found from ledger; expected pounds"
                + " such as 2500 or 2500.50, or the word from-ledger. Write digits only, without £,"
                + " commas or words.");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(read("scenarios:\n  - name: A b\n    office: £1\n    review: 2\n").findings())
        .extracting(Finding::rule)
        .containsExactly(
            "key-missing",
            "key-missing",
            "key-missing",
            "scenario-name-unreadable",
            "amount-unreadable",
            "key-unknown");
  }

  @Test
  void a_scenario_named_twice_is_told() {
    assertThat(told("office-42089-reviews-2.5", "office-40500-reviews-2"))
        .containsExactly(
            "error scenario-doubled: scenarios.yaml, line 7: found office-40500-reviews-2; expected"
                + " each scenario once; it stands in line 4 too. Give one of the two another"
                + " name.");
  }

  @Test
  void a_name_that_cannot_be_part_of_an_id_is_told() {
    assertThat(told("office-40500-reviews-2", "Office & 2 reviews"))
        .containsExactly(
            "error scenario-name-unreadable: scenarios.yaml, line 4: found Office & 2 reviews;"
                + " expected lower-case letters and digits with dashes between. Write it as"
                + " “office-and-2-reviews”.");
  }

  @Test
  void an_amount_with_a_pound_sign_is_told() {
    assertThat(told("office: 40500", "office: £40,500"))
        .containsExactly(
            "error amount-unreadable: scenarios.yaml, line 5: found £40,500; expected pounds such"
                + " as 2500 or 2500.50. Write digits only, without £, commas or words.");
  }

  @Test
  void a_number_of_reviews_in_words_is_told() {
    assertThat(told("reviews: 2.5", "reviews: two and a half"))
        .containsExactly(
            "error number-unreadable: scenarios.yaml, line 9: found two and a half; expected a"
                + " number such as 2 or 2.5. Write digits only, without £, commas or words.");
  }

  @Test
  void a_missing_office_is_told_where_its_scenario_begins() {
    assertThat(told("    office: 40500\n", ""))
        .containsExactly(
            "error key-missing: scenarios.yaml, line 4: found nothing; expected “office: …”. Write"
                + " the key with its value.");
  }

  @Test
  void a_cost_of_a_review_that_is_nowhere_is_told_once_for_each_scenario_without() {
    assertThat(told("cost-per-review: 8500\n", ""))
        .containsExactly(
            "error key-missing: scenarios.yaml, line 3: found nothing; expected “cost-per-review:"
                + " …”. Write the key with its value.");
  }

  @Test
  void years_that_do_not_follow_one_another_are_told() {
    assertThat(told("2016-17", "2016-18"))
        .containsExactly(
            "error financial-year-unreadable: scenarios.yaml, line 1: found 2016-18; expected two"
                + " years that follow one another, such as 2016-17. Write the year so.");
  }

  private static List<SourceCell> lines(int... lines) {
    return IntStream.of(lines).mapToObj(line -> SourceCell.line("scenarios.yaml", line)).toList();
  }

  private List<String> told(String written, String instead) {
    assertThat(GOOD).contains(written);
    Loaded<List<Scenario>> loaded = read(GOOD.replaceFirst(Pattern.quote(written), instead));
    assertThat(loaded.value()).isEmpty();
    return Written.lines(loaded.findings());
  }

  private Loaded<List<Scenario>> read(String text) {
    return ScenariosFile.read(Written.file(folder, "scenarios.yaml", text), settings());
  }

  private static PartnershipSettings settings() {
    Meetings none = new Meetings(Optional.empty(), Optional.empty());
    Identity rutland =
        new Identity("Rutland", "Board", "Update", "DHR", MonthDay.of(4, 1), none, List.of());
    return new PartnershipSettings(rutland, List.of(), List.of(), Map.of(), Map.of(), Map.of());
  }
}
