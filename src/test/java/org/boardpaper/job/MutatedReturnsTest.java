package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.render.records.UpdatedCsvPlan;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Field;
import org.boardpaper.round.PlanEdit;
import org.boardpaper.round.PlanRow;
import org.boardpaper.round.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand spoilt returns: each is taken or refused, is spoken of, and changes nothing else.
 */
class MutatedReturnsTest {
  private static final Set<Field> CHANGEABLE =
      Set.of(Field.STATUS, Field.PROGRESS, Field.COMPLETED);

  private static final Set<String> DECIDED =
      Set.of(ActionStatus.VERIFIED.words(), ActionStatus.WITHDRAWN.words());

  @TempDir private static Path home;
  private static RoundBench round;

  @BeforeAll
  static void send() throws IOException {
    round = new RoundBench(home);
  }

  @RepeatedTest(2_000)
  void whatIsSpoiltIsSpokenOfAndChangesNothingElse(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    MutatedReturn.make(round, random, round.returned("police.xlsx"));
    Collation collation = round.collate(List.of());
    assertThat(collation.edits()).allMatch(MutatedReturnsTest::isAllowed);
    if (!collation.edits().isEmpty()) {
      Path updated = home.resolve("updated.csv");
      assertThat(UpdatedCsvPlan.write(round.plan(), collation.edits(), updated)).isEmpty();
      assertThat(values(updated)).isEqualTo(expected(collation.edits()));
    }
    long spokenOf =
        collation.findings().stream().filter(one -> !one.rule().equals("agency-silent")).count();
    boolean wanting =
        collation.counts().count(Verdict.REFUSED) + collation.counts().count(Verdict.CONFLICT) > 0;
    assertThat(spokenOf > 0 || !wanting).isTrue();
  }

  /** Only the three actions of the police, only what an agency may change, never "verified". */
  private static boolean isAllowed(PlanEdit edit) {
    return CHANGEABLE.contains(edit.field())
        && edit.place().row() >= 2
        && edit.place().row() <= 4
        && (edit.field() != Field.STATUS || !DECIDED.contains(edit.text()));
  }

  private static Map<String, String> values(Path plan) {
    Map<String, String> values = new TreeMap<>();
    for (PlanRow row : RoundBench.read(plan)) {
      row.places().forEach((field, place) -> values.put(place.cell(), row.value(field)));
      values.put("row " + row.action().place().row(), row.action().wording().action());
    }
    return values;
  }

  private static Map<String, String> expected(List<PlanEdit> edits) {
    Map<String, String> values = values(round.plan());
    List<SourceCell> changed = new ArrayList<>();
    for (PlanEdit edit : edits) {
      values.put(edit.place().cell(), edit.text());
      changed.add(edit.place());
    }
    assertThat(changed).doesNotHaveDuplicates();
    return values;
  }
}
