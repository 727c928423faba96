package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A marked secret in every field of every input that the public edition does not print by design:
 * each begins with "Qzyx". None is anywhere in what may be published.
 */
class CanaryTest {
  private static final String SETTINGS =
      """
      # Qzyxcomment
      name: Westshire CSP
      board: Safer Westshire Board
      paper-title: Domestic Homicide Review update
      review-label: DHR
      next-meeting: 2016-06-08
      contact: [Qzyxofficer Qzyxsurname, Community Safety Manager, "01632 960123", qzyxmail@example.org]
      exemption: {paragraph: 1, reason: Qzyxreason.}
      disclosure: {names: [Qzyxvictim], contact: [Community Safety Manager]}
      agencies: [{name: Westshire Police, kind: Qzyxkind, aliases: [Qzyxalias]}]
      payers: [{name: Westshire County Council, group: Qzyxgroup, aliases: [Qzyxpayeralias]}]
      statuses: {Qzyxstatus: in progress}
      columns: {plan: {Status: [Qzyxcolumn]}}
      files: {plan: Qzyxfile-plan.csv}
      agenda: {item: 7, background-papers: [Published overview report]}
      """;
  private static final String REVIEWS =
      """
      Review,Kind,State,Area,Incident,Decided,Sent to Home Office,Published,Taken down,Note
      Rose,Qzyxkindrose,Completed,Qzyxarearose,09/07/2012,20/08/2012,16/09/2013,11/02/2014,,Qzyxnoterose
      Qzyxref One,Qzyxkindone,Underway,Qzyxareaone,17/03/2014,22/05/2014,19/04/2015,,,Qzyxnoteone
      Qzyxref Two,Qzyxkindtwo,Completed,Qzyxareatwo,23/01/2011,27/02/2011,26/03/2012,01/05/2012,01/05/2014,Qzyxnotetwo
      """;
  private static final String PLAN =
      """
      Review,Series,No.,Recommendation,Action,Lead agency,Supporting agencies,Scope,Target date,Revised target date,Qzyxcolumn,Date completed,Progress,Review date,Measure of success,Evidence,Reviewer,Source note
      Rose,,1,Train staff,Run a course,Westshire Police,Qzyxhelper,single,30/09/2016,,Ongoing,,Booked,,,,,Qzyxsourcenote
      Rose,,2,Tell people,Print a leaflet,Qzyxperson Lead,,single,31/01/2016,,Qzyxstatus,,Drafted,,,,,Qzyxsourcenote
      Rose,,3,Ask more,Ask at each visit,Westshire Police,,single,31/01/2015,,Completed,01/06/2015,Done,01/06/2016,Staff ask,Qzyxevidence,Qzyxreviewer,
      Qzyxref One,Qzyxseries,1,Qzyxrecommendation,Qzyxaction,Westshire Police,Qzyxhelper,single,Qzyxtarget,Qzyxrevised,Ongoing,,Qzyxprogress,,,,,Qzyxsourcenote
      Qzyxref One,Qzyxseries,2,Qzyxrecommendation,Qzyxdone,Westshire Police,,single,31/01/2015,,Completed,01/06/2015,Qzyxprogress,01/06/2016,Qzyxmeasure,Qzyxevidence,Qzyxreviewer,
      Qzyxref Two,,1,Qzyxrecommendation,Qzyxaction two,Qzyxperson Two,,single,30/09/2016,,Ongoing,,Qzyxprogress,,,,,
      """;
  private static final String LEDGER =
      """
      Financial year,Kind,Payer,Amount,For year,Note
      2016/17,Brought forward,,15000.00,,Qzyxledgernote
      2016/17,Contribution agreed,Qzyxpayeralias,30000.00,,Qzyxledgernote
      """;
  private static final String STATED =
      """
      Figure,Value,Said in
      review.cases.total,9,Qzyxsaidin
      """;
  private static final String NARRATIVE =
      """
      # Next steps

      {{exempt}} The review of Qzyxvictim comes next. {#zyxlabel}

      - {{exempt}} Qzyxpoint
      - There are {{review.cases.total case|cases}}, {{review.current.underway}} of them underway.
      """;

  /** What must not be found, beside everything that begins with the mark. */
  private static final List<String> SECRETS =
      List.of(
          "qzyx",
          "01632 960123",
          "9 July 2012",
          "09/07/2012",
          "2012-07-09",
          "17 March 2014",
          "17/03/2014",
          "2014-03-17",
          "23 January 2011",
          "2011-01-23",
          "22 May 2014",
          "2014-05-22");

  @TempDir private static Path home;
  private static Path paper;

  @BeforeAll
  static void makeThePaper() throws IOException {
    Path workspace = Files.createDirectories(home.resolve("Qzyxfolder"));
    write(workspace, "partnership.yaml", SETTINGS);
    write(workspace, "reviews.csv", REVIEWS);
    write(workspace, "Qzyxfile-plan.csv", PLAN);
    write(workspace, "funding-ledger.csv", LEDGER);
    write(workspace, "stated-figures.csv", STATED);
    write(workspace, "narrative/07-Qzyxname.md", NARRATIVE);
    Path papers = home.resolve("papers");
    Optional<Path> none = Optional.empty();
    Order order =
        new Order(
            Order.Kind.BOARD_PAPER, workspace, Optional.empty(), Optional.empty(), papers, none);
    try (RunDesk desk = RunDesk.open(home.resolve("var"), FailsOnce.never())) {
      RunReport report = desk.order(order);
      assertThat(report.ending()).as(report.toString()).isEqualTo(Ending.DONE_WITH_WARNINGS);
    }
    paper = papers.resolve("Qzyxfolder").resolve("2016-06-08");
  }

  @Test
  void noSecretIsAnywhereInWhatMayBePublished() throws IOException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> part : PublicFiles.of(paper.resolve("public")).entrySet()) {
      String text = part.getValue().toLowerCase(Locale.UK);
      for (String secret : SECRETS) {
        if (text.contains(secret.toLowerCase(Locale.UK))
            || squeezed(text).contains(squeezed(secret))) {
          found.add(part.getKey() + " holds " + secret);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theExemptEditionTellsThem() throws IOException {
    assertThat(squeezed(text("board-paper-exempt.pdf")))
        .contains(
            "qzyxaction", "qzyxvictim", "qzyxofficer", "qzyxpoint", "qzyxprogress", "qzyxreason")
        .contains("qzyxpersonlead");
  }

  @Test
  void thePublicEditionListsWhatIsPublishedAndNoMore() throws IOException {
    assertThat(text("board-paper.pdf"))
        .contains("Print a leaflet")
        .contains("There are a number of cases, a number of them underway.");
    assertThat(squeezed(text("board-paper.pdf"))).contains("abodynotnamedhere");
  }

  @Test
  void theFolderHoldsExactlyWhatMayBePublished() throws IOException {
    try (var files = Files.list(paper.resolve("public"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "agenda",
              "board-paper.pdf",
              "board-paper.docx",
              "board-paper-tables.xlsx",
              "figures.json");
    }
    assertThat(paper.resolve("public/board-paper.pdf"))
        .hasSameBinaryContentAs(paper.resolve("board-paper.pdf"));
  }

  private static String text(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.resolve(name).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[\\s-]+", "");
  }

  private static void write(Path workspace, String name, String text) throws IOException {
    Path file = workspace.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
