package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PartnershipSettings.Identity;
import org.boardpaper.intake.PartnershipSettings.Meetings;
import org.boardpaper.plan.ActionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnershipFileTest {
  private static final String GOOD =
      """
      name: Leicestershire
      board: Leicestershire Safer Communities Strategy Board
      paper-title: Domestic homicide review update
      review-label: DHR
      next-meeting: 2016-06-08
      last-report: 2015-06-10
      financial-year-starts: 04-01
      contact:
        - Community Safety Manager
        - "Tel: 0116 305 0000"
      agencies:
        - name: Leicestershire Police
          kind: police
          aliases: [Police, the police]
        - name: Swanswell
      payers:
        - name: Leicestershire County Council
          group: County
          agreed-share: 30000
          aliases: [County]
        - name: Rutland
      statuses:
        Green: completed
        Not implemented: Blocked
      columns:
        plan:
          Lead agency: [Responsible body, Who]
      files:
        plan: plan-2016.xlsx
      """;

  @TempDir Path folder;

  @Test
  void names_and_dates_are_read() {
    assertThat(good().identity())
        .isEqualTo(
            new Identity(
                "Leicestershire",
                "Leicestershire Safer Communities Strategy Board",
                "Domestic homicide review update",
                "DHR",
                MonthDay.of(4, 1),
                new Meetings(
                    Optional.of(LocalDate.of(2016, 6, 8)), Optional.of(LocalDate.of(2015, 6, 10))),
                List.of("Community Safety Manager", "Tel: 0116 305 0000")));
  }

  @Test
  void agencies_and_payers_are_read_in_their_order() {
    assertThat(good().agencies())
        .containsExactly(
            new Agency("Leicestershire Police", "police", List.of("Police", "the police")),
            new Agency("Swanswell", "", List.of()));
    assertThat(good().payers())
        .containsExactly(
            new Payer(
                "Leicestershire County Council",
                "County",
                List.of("County"),
                Optional.of(Pounds.of("30000.00"))),
            new Payer("Rutland", "", List.of(), Optional.empty()));
  }

  @Test
  void a_partnerships_own_words_are_read() {
    assertThat(good().statuses())
        .isEqualTo(
            Map.of("Green", ActionStatus.COMPLETED, "Not implemented", ActionStatus.BLOCKED));
    assertThat(good().columns())
        .isEqualTo(Map.of("plan", Map.of("Lead agency", List.of("Responsible body", "Who"))));
    assertThat(good().files()).isEqualTo(Map.of("plan", List.of("plan-2016.xlsx")));
  }

  @Test
  void the_least_file_has_names_a_label_agencies_and_payers() {
    Loaded<PartnershipSettings> least =
        read(
            """
            name: Rutland
            board: Board
            paper-title: Review update
            review-label: DARDR
            agencies: [{name: Police}]
            payers: [{name: Police}]
            """);

    assertThat(least.findings()).isEmpty();
    assertThat(least.value().orElseThrow().identity().yearStart()).isEqualTo(MonthDay.of(4, 1));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(read("nam: Rutland\nreview-label: DHR\nagencies: []\npayers: many\n").findings())
        .extracting(Finding::rule)
        .containsExactly(
            "key-unknown",
            "key-missing",
            "key-missing",
            "key-missing",
            "list-empty",
            "value-wrong-kind");
  }

  @Test
  void one_spelling_for_two_agencies_is_told() {
    assertThat(told("- name: Swanswell", "- {name: Swanswell, aliases: [THE POLICE]}"))
        .containsExactly(
            "error agency-spelling-ambiguous: partnership.yaml, line 15: found THE POLICE; expected"
                + " a spelling of one agency only; line 14 gives it to another. Take it away from"
                + " one of the two.");
  }

  @Test
  void an_agency_in_the_list_twice_is_told() {
    assertThat(told("- name: Swanswell", "- name: LEICESTERSHIRE POLICE"))
        .containsExactly(
            "error agency-doubled: partnership.yaml, line 15: found LEICESTERSHIRE POLICE; expected"
                + " each agency once; it stands in line 12 too. Join the two into one.");
  }

  @Test
  void a_payer_in_the_list_twice_is_told() {
    assertThat(told("- name: Rutland", "- name: Leicestershire County Council"))
        .containsExactly(
            "error payer-doubled: partnership.yaml, line 21: found Leicestershire County Council;"
                + " expected each payer once; it stands in line 17 too. Join the two into one.");
  }

  @Test
  void one_spelling_for_two_payers_is_told() {
    assertThat(told("- name: Rutland", "- {name: Rutland, aliases: [county]}"))
        .containsExactly(
            "error payer-spelling-ambiguous: partnership.yaml, line 21: found county; expected a"
                + " spelling of one payer only; line 20 gives it to another. Take it away from one"
                + " of the two.");
  }

  @Test
  void a_name_without_a_letter_is_told() {
    assertThat(told("- name: Rutland", "- name: \"—\""))
        .containsExactly(
            "error name-unreadable: partnership.yaml, line 21: found —; expected a name with a"
                + " letter or digit. Write the name.");
  }

  @Test
  void a_negative_share_is_told() {
    assertThat(told("agreed-share: 30000", "agreed-share: -30000"))
        .containsExactly(
            "error amount-negative: partnership.yaml, line 19: found -30000; expected nought or"
                + " more. Write the amount without a sign.");
  }

  @Test
  void an_unknown_status_is_told_with_the_nearest() {
    assertThat(told("Green: completed", "Green: complete"))
        .containsExactly(
            "error status-unknown: partnership.yaml, line 23: found complete; expected one of Not"
                + " started, In progress, Awaiting confirmation, Blocked, Extension requested,"
                + " Completed, Verified, Withdrawn, Reopened. Write “Completed” if that is meant.");
  }

  @Test
  void a_status_word_given_twice_is_told() {
    assertThat(told("Not implemented: Blocked", "GREEN: verified"))
        .containsExactly(
            "error status-doubled: partnership.yaml, line 24: found GREEN; expected each status"
                + " once; it stands in line 23 too. Join the two into one.");
  }

  @Test
  void an_unknown_review_label_is_told() {
    assertThat(told("review-label: DHR", "review-label: DHRs"))
        .containsExactly(
            "error review-label-unknown: partnership.yaml, line 4: found DHRs; expected DHR or"
                + " DARDR. Write one of the two labels.");
  }

  @Test
  void a_last_report_after_the_next_meeting_is_told() {
    assertThat(told("last-report: 2015-06-10", "last-report: 2016-06-08"))
        .containsExactly(
            "error meetings-out-of-order: partnership.yaml, line 6: found 2016-06-08; expected a"
                + " day before the next meeting, 2016-06-08. Correct one of the two days.");
  }

  @Test
  void one_header_for_two_columns_is_told() {
    assertThat(told("Lead agency: [Responsible body, Who]", "{Lead agency: [Who], Status: [who]}"))
        .containsExactly(
            "error column-spelling-ambiguous: partnership.yaml, line 27: found who; expected a"
                + " spelling of one column only; line 27 gives it to another. Take it away from one"
                + " of the two.");
  }

  @Test
  void a_file_outside_the_folder_is_refused() {
    assertThat(told("plan: plan-2016.xlsx", "plan: ../plan.xlsx"))
        .containsExactly(
            "error file-name-refused: partnership.yaml, line 29: found ../plan.xlsx; expected a"
                + " file inside the partnership's folder, such as plan.xlsx. Put the file into the"
                + " folder and write its name.");
  }

  @Test
  void a_source_that_there_is_not_is_told() {
    assertThat(told("  plan: plan-2016.xlsx", "  plans: plan-2016.xlsx"))
        .containsExactly(
            "error key-unknown: partnership.yaml, line 29: found plans; expected one of plan,"
                + " ledger, reviews, previous. Write “plan” if that is meant, or delete the key.");
  }

  private PartnershipSettings good() {
    return read(GOOD).value().orElseThrow();
  }

  private List<String> told(String written, String instead) {
    assertThat(GOOD).contains(written);
    Loaded<PartnershipSettings> loaded = read(GOOD.replace(written, instead));
    assertThat(loaded.value()).isEmpty();
    return Written.lines(loaded.findings());
  }

  private Loaded<PartnershipSettings> read(String text) {
    return PartnershipFile.read(Written.file(folder, "partnership.yaml", text));
  }
}
