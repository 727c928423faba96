package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.plan.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clinical commissioning groups ended on 30 June 2022; the boards after them began the next day.
 */
class SuccessionTest {
  private static final String SETTINGS =
      """
      name: Westshire CSP
      board: Board
      paper-title: Update
      review-label: DHR
      agencies:
        - name: Primary Care Trust
          until: 2013-03-31
          successor: CCG
        - name: Westshire Clinical Commissioning Group
          aliases: [CCG]
          from: 2013-04-01
          until: 2022-06-30
          successor: Westshire Integrated Care Board
        - name: Westshire Integrated Care Board
          aliases: [ICB]
          from: 2022-07-01
        - name: CAMHS/LD Team
        - name: Housing, Health and Care
        - name: Police
      payers:
        - name: County
      """;

  @TempDir Path folder;

  @Test
  void aBodyLeadsUntilItsLastDay() throws IOException {
    assertThat(leads("CCG", "2022-06-30"))
        .containsExactly("Westshire Clinical Commissioning Group");
    assertThat(leads("CCG", "2022-07-01")).containsExactly("Westshire Integrated Care Board");
  }

  @Test
  void bodiesMayFollowOneAnotherMoreThanOnce() throws IOException {
    assertThat(leads("Primary Care Trust", "2012-01-01")).containsExactly("Primary Care Trust");
    assertThat(leads("Primary Care Trust", "2016-06-08"))
        .containsExactly("Westshire Clinical Commissioning Group");
    assertThat(leads("Primary Care Trust", "2023-01-01"))
        .containsExactly("Westshire Integrated Care Board");
  }

  @Test
  void aBodyAndItsSuccessorInOneCellAreOneLead() throws IOException {
    assertThat(leads("CCG / ICB", "2023-01-01")).containsExactly("Westshire Integrated Care Board");
  }

  @Test
  void theNameInThePlanIsKept() throws IOException {
    assertThat(read("CCG; Police", "", "2023-01-01").owners().ended())
        .containsExactly("Westshire Clinical Commissioning Group");
  }

  @Test
  void agenciesThatHelpDoNotLead() throws IOException {
    Action action = read("Police", "ICB and CAMHS/LD Team", "2023-01-01");
    assertThat(action.leads()).containsExactly("Police");
    assertThat(action.owners().supporting())
        .containsExactly("Westshire Integrated Care Board", "CAMHS/LD Team");
  }

  @Test
  void separatorsInsideAKnownNameDoNotDivideIt() throws IOException {
    assertThat(leads("Police, CAMHS/LD Team, ICB", "2023-01-01"))
        .containsExactly("Police", "CAMHS/LD Team", "Westshire Integrated Care Board");
    assertThat(leads("Police/Housing, Health and Care", "2023-01-01"))
        .containsExactly("Police", "Housing, Health and Care");
  }

  private List<String> leads(String cell, String asOf) throws IOException {
    return read(cell, "", asOf).leads();
  }

  private Action read(String lead, String support, String asOf) throws IOException {
    Path settings = Files.writeString(folder.resolve("partnership.yaml"), SETTINGS);
    Path plan =
        Files.writeString(
            folder.resolve("plan.csv"),
            "Review,No.,Recommendation,Action,Lead,Supported by,Target,Status\n"
                + "Mary,1,r,a,\"%s\",\"%s\",30/09/2016,Ongoing\n".formatted(lead, support));
    LocalDate day = LocalDate.parse(asOf);
    PlanContext context = new PlanContext(day, day, Sample.context().reviews());
    var loaded = PartnershipFile.read(Sample.file(settings)).value().orElseThrow();
    return Reading.of(Intake.plan(Sample.file(plan), loaded, context)).accepted().get(0);
  }
}
