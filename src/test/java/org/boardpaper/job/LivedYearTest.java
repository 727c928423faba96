package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of twelve agencies and fourteen actions: three of the police, one of each other. Whoever
 * is not named in a quarter has nothing to report.
 */
class LivedYearTest {
  private static final String HEADER =
      "Review,No.,Recommendation,Action,Lead agency,Target date,Status,Progress,Date completed\n";
  private static final List<String> LEADS =
      List.of(
          "Leicestershire Police",
          "Leicestershire Police",
          "Leicestershire Police",
          "Education",
          "Mental Health Trust",
          "Public Health",
          "Probation",
          "Acute Hospitals Trust",
          "Ambulance Service",
          "Swanswell",
          "Fire and Rescue Service",
          "District Councils",
          "General practices",
          "Clinical Commissioning Groups");

  @TempDir private Path home;
  private SampleWorkspace sample;
  private RunDesk desk;

  @BeforeEach
  void begin() throws IOException {
    sample = new SampleWorkspace(home);
    Files.delete(sample.folder().resolve("master-action-plan.xlsx"));
    StringBuilder text = new StringBuilder(HEADER);
    for (int n = 1; n <= LEADS.size(); n++) {
      text.append(row(n, LEADS.get(n - 1)));
    }
    Files.writeString(plan(), text);
    desk = sample.desk(FailsOnce.never());
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private static String row(int number, String lead) {
    return "Mary,%d,Recommendation %d,Work %d,%s,31/03/2018,Ongoing,,%n"
        .formatted(number, number, number, lead);
  }

  private Path plan() {
    return sample.folder().resolve("master-action-plan.csv");
  }

  private RunReport round(Order.Kind kind, String quarter) {
    Order.Places places = new Order.Places(sample.papers(), Optional.empty());
    return desk.order(Order.ofRound(kind, sample.folder(), quarter, places));
  }

  private Path returned(String quarter, String name) {
    return sample.folder().resolve("returns").resolve(quarter).resolve(name + ".xlsx");
  }

  private ReturnedForm form(String quarter, String agency) throws IOException {
    String lower = quarter.toLowerCase(java.util.Locale.ROOT);
    Path forms = sample.papers().resolve("leicestershire-2016").resolve(lower + "-returns");
    return ReturnedForm.open(forms.resolve(lower + "-" + agency + ".xlsx"));
  }

  private void says(String quarter, String agency, String status, String done) throws IOException {
    try (ReturnedForm form = form(quarter, agency)) {
      form.answer(1, "Status now", status);
      if (!done.isEmpty()) {
        form.answer(1, "Date completed", LocalDate.parse(done));
      }
      form.sign("Lead officer").save(returned(quarter, agency));
    }
  }

  /** All who were asked, and neither answered nor are named, have nothing to report. */
  private void restHasNothing(String quarter, String... silent) throws IOException {
    String lower = quarter.toLowerCase(java.util.Locale.ROOT);
    Path forms = sample.papers().resolve("leicestershire-2016").resolve(lower + "-returns");
    try (Stream<Path> files = Files.list(forms)) {
      for (Path file : new TreeSet<>(files.toList())) {
        String name = String.valueOf(file.getFileName());
        String agency = name.replaceFirst("\\.xlsx$", "").replaceFirst("^.{8}", "");
        boolean isForm = name.startsWith(lower) && name.endsWith(".xlsx");
        if (isForm
            && !List.of(silent).contains(agency)
            && !Files.exists(returned(quarter, agency))) {
          try (ReturnedForm form = form(quarter, agency)) {
            form.sign("Lead officer").nothing().save(returned(quarter, agency));
          }
        }
      }
    }
  }

  private RunReport collate(String quarter) throws IOException {
    RunReport report = round(Order.Kind.COLLATE, quarter);
    Path updated = report.place().resolve("master-action-plan.csv");
    Files.copy(updated, plan(), StandardCopyOption.REPLACE_EXISTING);
    return report;
  }

  private RunReport paper(LocalDate meeting) {
    return desk.order(sample.order(Order.Kind.BOARD_PAPER, meeting));
  }

  private String figure(String id) {
    return desk.explain(id, Optional.empty(), Optional.empty()).printed();
  }

  /** One file says completed, the other blocked; one is not signed; two do not come. */
  private void spring() throws IOException {
    round(Order.Kind.RETURN_PACK, "2016-Q1");
    says("2016-Q1", "leicestershire-police", "Completed", "2016-06-20");
    says("2016-Q1", "mental-health-trust", "Completed", "2016-06-01");
    Files.move(returned("2016-Q1", "mental-health-trust"), returned("2016-Q1", "another"));
    says("2016-Q1", "mental-health-trust", "Blocked", "");
    try (ReturnedForm form = form("2016-Q1", "education")) {
      form.answer(1, "Status now", "Completed").save(returned("2016-Q1", "education"));
    }
    restHasNothing("2016-Q1", "public-health", "ambulance-service");
    assertThat(collate("2016-Q1").headlines())
        .contains("Agencies: silent: 2", "Cells changed in the plan: 2");
  }

  /** Public Health sends the form of the spring, late. */
  private void summer() throws IOException {
    round(Order.Kind.RETURN_PACK, "2016-Q2");
    says("2016-Q2", "leicestershire-police", "Blocked", "");
    says("2016-Q2", "education", "Completed", "2016-09-15");
    says("2016-Q2", "mental-health-trust", "Completed", "2016-06-01");
    try (ReturnedForm late = form("2016-Q1", "public-health")) {
      late.answer(1, "Status now", "Completed").sign("Lead officer");
      late.save(returned("2016-Q2", "late"));
    }
    restHasNothing("2016-Q2", "public-health", "ambulance-service");
    assertThat(collate("2016-Q2").headlines())
        .contains("Agencies: silent: 2", "Cells changed in the plan: 5");
  }

  /** Probation has ended on 30 September; the officer adds one action and withdraws another. */
  private void halfWay() throws IOException {
    Path settings = sample.folder().resolve("partnership.yaml");
    String text = Files.readString(settings);
    Files.writeString(
        settings,
        text.replace(
            "  - name: Probation\n",
            """
              - name: Probation North
                from: 2016-10-01
              - name: Probation
                until: 2016-09-30
                successor: Probation North
            """));
    String old = Files.readString(plan());
    String changed =
        old.replace(
            "Mary,3,Recommendation 3,Work 3,Leicestershire Police,31/03/2018,Ongoing",
            "Mary,3,Recommendation 3,Work 3,Leicestershire Police,31/03/2018,Withdrawn");
    assertThat(changed).isNotEqualTo(old);
    Files.writeString(plan(), changed + row(15, "Leicestershire Police"));
  }

  private void autumn() throws IOException {
    round(Order.Kind.RETURN_PACK, "2016-Q3");
    says("2016-Q3", "probation-north", "Completed", "2016-12-10");
    says("2016-Q3", "public-health", "Completed", "2016-12-01");
    restHasNothing("2016-Q3", "ambulance-service");
    assertThat(collate("2016-Q3").headlines())
        .contains("Agencies: silent: 1", "Cells changed in the plan: 4");
  }

  private void winter() throws IOException {
    round(Order.Kind.RETURN_PACK, "2016-Q4");
    says("2016-Q4", "acute-hospitals-trust", "Completed", "2017-03-20");
    restHasNothing("2016-Q4", "ambulance-service");
    assertThat(collate("2016-Q4").headlines())
        .contains("Agencies asked: 8", "Agencies: silent: 1", "Cells changed in the plan: 2");
  }

  @Test
  void everyNumberOfThePaperFollowsFromTheReturns() throws IOException {
    paper(LocalDate.of(2016, 6, 8));
    spring();
    summer();
    halfWay();
    autumn();
    winter();
    RunReport paper = paper(LocalDate.of(2017, 6, 7));
    assertThat(figure("plan.actions.total")).isEqualTo("15");
    assertThat(figure("plan.outstanding.total")).isEqualTo("8");
    assertThat(figure("plan.completed.total")).isEqualTo("6");
    assertThat(figure("plan.blocked.total")).isEqualTo("1");
    assertThat(figure("plan.outstanding.agency.leicestershire-police")).isEqualTo("2");
    assertThat(figure("rounds.silent.agency.ambulance-service")).isEqualTo("4");
    theMovementReconciles();
    assertThat(words(paper.place().resolve("board-paper-exempt.pdf")))
        .contains("1 agency has not answered in two quarterly rounds or more")
        .contains("Ambulance Service 4 2016-Q1");
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** 14 + 1 − 6 − 1 = 8. */
  private void theMovementReconciles() {
    assertThat(figure("plan.movement.opening")).isEqualTo("14");
    assertThat(figure("plan.movement.new")).isEqualTo("1");
    assertThat(figure("plan.movement.reopened")).isEqualTo("0");
    assertThat(figure("plan.movement.completed")).isEqualTo("6");
    assertThat(figure("plan.movement.withdrawn")).isEqualTo("1");
    assertThat(figure("plan.movement.closing")).isEqualTo("8");
  }
}
