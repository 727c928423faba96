package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Quarter;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.Outcome;
import org.boardpaper.intake.Sample;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.SourceReader;
import org.boardpaper.render.xlsx.form.FormContents;
import org.boardpaper.render.xlsx.form.FormWorkbook;
import org.boardpaper.round.AnswerWords;
import org.boardpaper.round.Asked;
import org.boardpaper.round.Asking;
import org.boardpaper.round.Collating;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Extension;
import org.boardpaper.round.Forms;
import org.boardpaper.round.PlanRow;
import org.boardpaper.round.SentForm;
import org.jspecify.annotations.NullMarked;

/** A round of two agencies, without a store: three actions of the police, one of social care. */
@NullMarked
public final class RoundBench {
  private static final Quarter QUARTER =
      Quarter.parse("2016-Q1", FinancialYear.APRIL).orElseThrow();
  private static final String PLAN =
      """
      Review,No.,Recommendation,Action,Lead agency,Target date,Status,Progress,Date completed
      Mary,1,Train staff,Run a course,Westshire Police,30/06/2016,Ongoing,Room booked,
      Mary,2,Share risk,Agree a form,Westshire Police,30/09/2016,Not started,,
      Mary,3,Record calls,Change the record,Westshire Police,31/12/2016,Ongoing,,
      Mary,4,Look at school,Ask each school,CSC,31/12/2016,Ongoing,,
      """;

  private final Path folder;
  private final List<PlanRow> plan;
  private final AnswerWords wording = Intake.answerWords(Sample.settings(Map.of()));
  private final List<SentForm> forms = new ArrayList<>();

  /** Sends the forms, into a folder. */
  public RoundBench(Path folder) throws IOException {
    this(folder, PLAN);
  }

  /** Sends the forms for a plan, into a folder. */
  RoundBench(Path folder, String written) throws IOException {
    this.folder = folder;
    this.plan = read(Files.writeString(folder.resolve("plan.csv"), written));
    Asking asking =
        new Asking(List.of("Westshire Police", "Children’s Social Care"), QUARTER.lastDay());
    plan.forEach(asking::add);
    plan.forEach(row -> wording.count(row));
    for (Asked asked : asking.asked()) {
      SentForm form = SentForm.of(asked, QUARTER, LocalDate.of(2016, 7, 14));
      forms.add(form);
      FormWorkbook.write(
          new FormContents(
              "Westshire CSP",
              form,
              asked,
              wording.offered(List.of()),
              wording.offeredImpacts(),
              List.of()),
          folder.resolve(form.file()));
    }
  }

  /** The plan's rows. */
  public static List<PlanRow> read(Path plan) {
    List<PlanRow> rows = new ArrayList<>();
    try (SourceReader<PlanRow> reader = Sample.planRows(plan)) {
      Optional<Outcome<PlanRow>> next = reader.next();
      while (next.isPresent()) {
        next.get().value().ifPresent(rows::add);
        next = reader.next();
      }
    }
    return rows;
  }

  /** The plan's file. */
  public Path plan() {
    return folder.resolve("plan.csv");
  }

  /** The folder of returns. */
  public Path returns() throws IOException {
    return Files.createDirectories(folder.resolve("returned"));
  }

  /** Where a return is put. */
  public Path returned(String name) throws IOException {
    return returns().resolve(name);
  }

  /** The form of the police, as it was sent. */
  public ReturnedForm police() throws IOException {
    return ReturnedForm.open(folder.resolve("2016-q1-westshire-police.xlsx"));
  }

  /** The form of social care, as it was sent. */
  public ReturnedForm socialCare() throws IOException {
    return ReturnedForm.open(folder.resolve("2016-q1-childrens-social-care.xlsx"));
  }

  /** What comes of all that was returned. */
  public Collation collate(List<Extension> decided) throws IOException {
    return collate(forms, decided);
  }

  /** What comes of it where these forms are known to have been sent. */
  public Collation collate(List<SentForm> known, List<Extension> decided) throws IOException {
    Collating collating = new Collating(QUARTER, new Forms(known), wording, plan);
    try (var files = Files.list(returns())) {
      for (Path file : files.sorted().toList()) {
        String name = "returns/2016-Q1/" + file.getFileName();
        collating.add(Intake.form(new SourceFile(file, name)));
      }
    }
    return collating.finish(decided);
  }

  /** The forms as they were sent. */
  public List<SentForm> forms() {
    return List.copyOf(forms);
  }
}
