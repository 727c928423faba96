package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadAgenciesTest {
  private static final String POLICE = "Westshire Police";
  private static final String CSC = "Children’s Social Care";

  @TempDir Path folder;

  @Test
  void aliases_become_names_however_they_are_joined() throws Exception {
    for (String joined :
        List.of(
            "Police; CSC",
            "police/CSC",
            "the Police, CSC",
            "Police and CSC",
            "Police & CSC",
            "Police\nCSC",
            "POLICE | csc | Police")) {
      assertThat(read(joined).leads()).as(joined).containsExactly(POLICE, CSC);
    }
  }

  @Test
  void a_known_name_is_never_split() throws Exception {
    assertThat(read("Health and Wellbeing Board").leads())
        .containsExactly("Health and Wellbeing Board");
    assertThat(read("Police and Health & Wellbeing Board").leads())
        .containsExactly(POLICE, "Health and Wellbeing Board");
  }

  @Test
  void an_unknown_name_with_an_and_stays_whole() throws Exception {
    assertThat(read("Fire and Rescue Service").leads()).containsExactly("Fire and Rescue Service");
  }

  @Test
  void several_leads_or_a_group_make_it_multi_agency() throws Exception {
    assertThat(read("Police").scope()).isEqualTo(Scope.SINGLE_AGENCY);
    assertThat(read("Police; CSC").scope()).isEqualTo(Scope.MULTI_AGENCY);
    assertThat(read("All agencies").scope()).isEqualTo(Scope.MULTI_AGENCY);
    assertThat(read("All agencies").leads()).containsExactly("All agencies");
  }

  @Test
  void a_group_does_not_swallow_the_agencies_after_it() throws Exception {
    for (String joined :
        List.of("All agencies; CSC", "All agencies and CSC", "CSC & All agencies")) {
      assertThat(read(joined).leads()).as(joined).containsExactlyInAnyOrder("All agencies", CSC);
    }
    assertThat(read("All partner agencies and Probation").leads())
        .containsExactly("All partner agencies", "Probation");
  }

  private Action read(String leads) throws Exception {
    Path plan = folder.resolve("plan.csv");
    Files.writeString(
        plan,
        "Review,No.,Recommendation,Action,Lead,Target,Status\nMary,1,r,a,\""
            + leads
            + "\",TBC,Done\n");
    return Reading.of(Intake.plan(Sample.file(plan), Sample.settings(Map.of()), Sample.context()))
        .accepted()
        .get(0);
  }
}
