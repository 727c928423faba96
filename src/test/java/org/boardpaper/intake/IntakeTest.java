package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String HEADER = "Review,No.,Recommendation,Action,Lead,Target date,Status\n";
  private static final String MARY = "Mary,1,Train staff,Run a course,Police,30/09/2016,Ongoing\n";

  @TempDir Path folder;

  @Test
  void a_row_of_the_plan_becomes_an_action() throws IOException {
    Path plan =
        write(
            "plan.csv",
            "Review,Series,No.,Recommendation,Action,Lead,Target,Revised date,Status,Completed,Update,"
                + "Outstanding last year,Outstanding\n"
                + "mary,Police IMR,3a,Train,Run a course,Police,May,30/09/2016,Amber,,Begun,Yes,Y\n");
    assertThat(Reading.of(Sample.plan(plan)).accepted())
        .containsExactly(
            new Action(
                new ActionId("Mary", "Police IMR", "3a"),
                SourceCell.line("plan.csv", 2),
                new Wording("Train", "Run a course", "Begun"),
                Scope.SINGLE_AGENCY,
                List.of("Westshire Police"),
                new TargetDate("30/09/2016", Optional.of(LocalDate.of(2016, 9, 30)), false)
                    .insteadOf(new TargetDate("May", Optional.of(LocalDate.of(2016, 5, 31)), true)),
                new Standing(
                    ActionStatus.IN_PROGRESS,
                    "Amber",
                    Optional.empty(),
                    Optional.of(true),
                    Optional.of(true))));
  }

  @Test
  void a_line_of_the_ledger_becomes_an_entry() throws IOException {
    Path ledger =
        write(
            "ledger.csv",
            "Date,Kind,Payer,£,For\n31/03/2016,Received in advance,County,\"2,500\",2016/17\n");
    assertThat(Reading.of(Sample.ledger(ledger)).accepted())
        .containsExactly(
            new LedgerEntry(
                new SourceCell("ledger.csv", "", 2, 4),
                Optional.of(LocalDate.of(2016, 3, 31)),
                FinancialYear.of(2015),
                EntryKind.RECEIVED_IN_ADVANCE,
                "Westshire County Council",
                Pounds.of("2500.00"),
                FinancialYear.of(2016)));
  }

  @Test
  void a_line_with_a_date_a_century_off_goes_by_its_year() throws IOException {
    Path ledger =
        write("ledger.csv", "Date,Year,Kind,Amount\n31/03/2106,2015/16,Office cost,40500\n");
    Reading<LedgerEntry> reading = Reading.of(Sample.ledger(ledger));
    assertThat(reading.rules()).containsExactly("date-outside-year");
    assertThat(reading.accepted().get(0).date()).isEmpty();
    assertThat(reading.accepted().get(0).year()).isEqualTo(FinancialYear.of(2015));
  }

  @Test
  void a_row_of_the_register_becomes_a_review() throws IOException {
    Path reviews =
        write(
            "reviews.csv",
            "Review,Kind,State,Area,Decided\nFN,Alternative review,underway,North,1.2.16\n");
    assertThat(Reading.of(Sample.reviews(reviews)).accepted())
        .containsExactly(
            new Review(
                "FN",
                SourceCell.line("reviews.csv", 2),
                "Alternative review",
                ReviewState.UNDERWAY,
                "North",
                Map.of(Stage.DECIDED, LocalDate.of(2016, 2, 1)),
                List.of()));
  }

  @Test
  void rows_are_numbered_by_the_line_on_which_they_start() throws IOException {
    Path plan =
        write(
            "plan.csv",
            "Plan of actions\n\n"
                + HEADER.replace("Review", "\"Review\n\"")
                + MARY.replace("Train staff", "\"Train\r\nstaff\"")
                + "\n,,,,,,\n"
                + MARY.replace(",1,", ",2,"));
    assertThat(Reading.of(Sample.plan(plan)).accepted())
        .extracting(action -> action.place().row())
        .containsExactly(5, 9);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void the_separator_is_found_out_from_the_header(String separator) throws IOException {
    Path plan =
        write("plan.csv", "Actions; a plan, by hand\n" + (HEADER + MARY).replace(",", separator));
    assertThat(Reading.of(Sample.plan(plan)).report())
        .isEqualTo("1 read, 1 accepted, 0 rejected\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void the_encoding_is_found_out_from_the_bytes(String name) throws IOException {
    String mark = name.startsWith("UTF") ? "\ufeff" : "";
    String text = mark + HEADER + MARY.replace("Train staff", "Train – “well”");
    Path plan = Files.write(folder.resolve("plan.csv"), text.getBytes(Charset.forName(name)));
    assertThat(Reading.of(Sample.plan(plan)).accepted())
        .extracting(action -> action.wording().recommendation())
        .containsExactly("Train – “well”");
  }

  @Test
  void a_workbook_is_known_by_its_bytes_whatever_its_name() throws IOException {
    Path plan =
        new TestWorkbook()
            .sheet(
                "Plan",
                TestWorkbook.row(4, HEADER.strip().split(",", -1)),
                TestWorkbook.row(17, MARY.strip().split(",", -1)))
            .write(folder.resolve("plan.csv"));
    assertThat(Reading.of(Sample.plan(plan)).accepted())
        .extracting(Action::place)
        .containsExactly(new SourceCell("plan.csv", "Plan", 17, 0));
  }

  @Test
  void the_settings_name_further_headers_and_win() throws IOException {
    Path plan = write("plan.csv", HEADER.replace("Lead", "Who").replace("Action", "Task") + MARY);
    PartnershipSettings settings =
        Sample.settings(
            Map.of("plan", Map.of("Lead agency", List.of("Who"), "action", List.of("Task"))));
    assertThat(Reading.of(Intake.plan(Sample.file(plan), settings, Sample.context())).accepted())
        .hasSize(1);
  }

  @Test
  void settings_that_name_no_column_are_refused() throws IOException {
    Path plan = write("plan.csv", HEADER + MARY);
    PartnershipSettings settings = Sample.settings(Map.of("plan", Map.of("Leed", List.of("Who"))));
    assertThat(Reading.of(Intake.plan(Sample.file(plan), settings, Sample.context())).rules())
        .containsExactly("column-name-unknown");
  }

  @Test
  void a_cell_that_looks_like_a_formula_is_plain_text() throws IOException {
    Path plan = write("plan.csv", HEADER + MARY.replace("Run a course", "=cmd|' /C calc'!A0"));
    assertThat(Reading.of(Sample.plan(plan)).accepted())
        .extracting(action -> action.wording().action())
        .containsExactly("=cmd|' /C calc'!A0");
  }

  @Test
  void numbers_repeat_between_series_and_dots_tell_them_apart() throws IOException {
    String series = "Review,Series,No.,Recommendation,Action,Lead,Target,Status\n";
    String row = "Mary,%s,%s,Train,Run,Police,TBC,Done\n";
    Path plan =
        write(
            "plan.csv",
            series
                + row.formatted("Police", "3")
                + row.formatted("Health", "3")
                + row.formatted("Health", "31")
                + row.formatted("Health", "3.1"));
    assertThat(Reading.of(Sample.plan(plan)).accepted()).hasSize(4);
  }

  @Test
  void a_missing_number_is_made_of_the_words() throws IOException {
    String unnumbered = MARY.replace(",1,", ",,");
    Path plan = write("plan.csv", HEADER + unnumbered + MARY + unnumbered);
    assertThat(Reading.of(Sample.plan(plan)).accepted())
        .extracting(action -> action.id().printed())
        .containsExactly("Mary n/a-vf05fg", "Mary 1", "Mary n/a-vf05fg-2");
  }

  @Test
  void all_findings_of_a_row_are_given_not_only_the_first() throws IOException {
    Path plan = write("plan.csv", HEADER + "Marie,1,,Run,Polise,31 June 2016,Ongoin\n");
    assertThat(Reading.of(Sample.plan(plan)).rules())
        .containsExactlyInAnyOrder(
            "unknown-review",
            "unknown-status",
            "recommendation-missing",
            "unknown-agency",
            "target-date-unreadable");
  }

  @Test
  void a_reader_may_be_asked_on_after_its_end_and_closed_twice() throws IOException {
    SourceReader<Action> reader = Sample.plan(write("plan.csv", HEADER + MARY));
    assertThat(reader.next()).isPresent();
    assertThat(reader.next()).isEmpty();
    assertThat(reader.next()).isEmpty();
    reader.close();
    reader.close();
    assertThat(reader.next()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
