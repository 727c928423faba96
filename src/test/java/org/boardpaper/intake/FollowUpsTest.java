package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.plan.FollowUp;
import org.boardpaper.plan.Impact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsTest {
  private static final String HEADER =
      "Review,No.,Recommendation,Action,Lead,Target,Status,Completed";
  private static final String DONE = "Mary,1,r,a,Police,30/09/2015,Done,31/03/2015";

  @TempDir Path folder;

  @Test
  void aFollowUpIsReadWithAllThatIsSaidOfIt() throws IOException {
    String header =
        HEADER + ",Review date,Measure of success,Impact finding,Evidence,Reviewer,Date reviewed";
    String row = DONE + ",31/05/2016,Nine in ten know,partly embedded,Sample read,Auditor,1/6/2016";
    assertThat(read(header, row, Optional.empty()))
        .isEqualTo(
            new FollowUp(
                Optional.of(LocalDate.of(2016, 5, 31)),
                "Nine in ten know",
                Optional.of(Impact.PARTLY),
                "Sample read",
                "Auditor",
                Optional.of(LocalDate.of(2016, 6, 1))));
  }

  @Test
  void aPlanThatKeepsFollowUpsHasThemAYearAfterCompletion() throws IOException {
    assertThat(read(HEADER + ",Review date", DONE + ",", Optional.empty()).due())
        .contains(LocalDate.of(2016, 3, 31));
  }

  @Test
  void thePartnershipMaySayAfterHowManyMonths() throws IOException {
    assertThat(read(HEADER + ",Review date", DONE + ",", Optional.of(18)).due())
        .contains(LocalDate.of(2016, 9, 30));
    assertThat(read(HEADER, DONE, Optional.of(6)).due()).contains(LocalDate.of(2015, 9, 30));
  }

  @Test
  void aPlanWithoutFollowUpsHasNoneDue() throws IOException {
    assertThat(read(HEADER, DONE, Optional.empty())).isEqualTo(FollowUp.NONE);
  }

  @Test
  void aPartnershipsOwnWordsForWhatWasFoundAreKnown() throws IOException {
    assertThat(read(HEADER + ",Impact finding", DONE + ",Gold", Optional.empty()).impact())
        .contains(Impact.EMBEDDED);
  }

  private FollowUp read(String header, String row, Optional<Integer> months) throws IOException {
    Path plan = Files.write(folder.resolve("plan.csv"), List.of(header, row));
    PartnershipSettings usual = Sample.settings(Map.of());
    PlanWords words =
        new PlanWords(Map.of(), Map.of(), Map.of(), Map.of("gold", Impact.EMBEDDED), months);
    PartnershipSettings settings =
        new PartnershipSettings(
            usual.identity(),
            usual.agencies(),
            usual.payers(),
            words,
            Map.of(),
            Map.of(),
            usual.choices());
    return Reading.of(Intake.plan(Sample.file(plan), settings, Sample.context()))
        .accepted()
        .get(0)
        .standing()
        .followUp();
  }
}
