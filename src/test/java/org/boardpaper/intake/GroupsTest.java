package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group leads for its members, and a review may have its own word for an agency. */
class GroupsTest {
  private static final String SETTINGS =
      """
      name: Westshire CSP
      board: Safer Westshire Board
      paper-title: Domestic Homicide Review update
      review-label: DHR
      agencies:
        - name: Westshire Police
          aliases: [Police]
          pseudonyms: {Mary: LF}
        - name: Westshire Hospitals
          pseudonyms: {Chloe 2021: LF}
        - name: Westshire CCG
          until: 2015-06-30
          successor: Westshire ICB
        - name: Westshire ICB
          from: 2015-07-01
        - name: Probation Trust
          until: 2014-05-31
        - name: Safety Commission
          from: 2020-01-01
        - name: Health partners
          members: [Westshire CCG, Westshire Hospitals]
        - name: Everybody
          members: all
        - name: Core group
          kind: group
          members: [Police, Health partners]
      payers:
        - name: Westshire County Council
      """;

  @TempDir Path folder;

  @Test
  void theMembersOfAGroupAnswerForItUnderTheNamesOfTheDay() throws IOException {
    Owners owners = read("Mary", "Health partners").owners();
    assertThat(owners.leads()).containsExactly("Health partners");
    assertThat(owners.members()).containsExactly("Westshire ICB", "Westshire Hospitals");
  }

  @Test
  void allIsEveryBodyThatIsThereOnTheDayAndNoGroup() throws IOException {
    assertThat(read("Mary", "Everybody").owners().members())
        .containsExactlyInAnyOrder("Westshire Police", "Westshire ICB", "Westshire Hospitals");
  }

  @Test
  void aGroupInAGroupStandsForItsOwnMembersAndWhoLeadsItselfIsNamedOnce() throws IOException {
    Action action = read("Mary", "Core group; Police");
    assertThat(action.owners().leads()).containsExactly("Core group", "Westshire Police");
    assertThat(action.owners().members()).containsExactly("Westshire ICB", "Westshire Hospitals");
  }

  @Test
  void whatAGroupLeadsIsMultiAgencyThoughItsKindIsNotGroup() throws IOException {
    assertThat(read("Mary", "Health partners").scope()).isEqualTo(Scope.MULTI_AGENCY);
    assertThat(read("Mary", "Police").scope()).isEqualTo(Scope.SINGLE_AGENCY);
  }

  @Test
  void aPseudonymMeansAnotherBodyInAnotherReview() throws IOException {
    assertThat(read("Mary", "LF").leads()).containsExactly("Westshire Police");
    assertThat(read("Chloe 2021", "LF").leads()).containsExactly("Westshire Hospitals");
  }

  private Action read(String review, String lead) throws IOException {
    Path settings = Files.writeString(folder.resolve("partnership.yaml"), SETTINGS);
    Path plan =
        Files.writeString(
            folder.resolve("plan.csv"),
            "Review,No.,Recommendation,Action,Lead,Target,Status\n%s,1,r,a,%s,TBC,Ongoing\n"
                .formatted(review, lead));
    PartnershipSettings read = PartnershipFile.read(Sample.file(settings)).value().orElseThrow();
    PlanContext context = new PlanContext(LocalDate.of(2016, 6, 8), Sample.context().reviews());
    return Reading.of(Intake.plan(Sample.file(plan), read, context)).accepted().get(0);
  }
}
