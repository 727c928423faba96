package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpaper.plan.Action;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A plan says the same in whatever order its rows and columns stand. */
class OrderOfColumnsTest {
  private static final List<List<String>> PLAN =
      List.of(
          List.of("Review", "No.", "Recommendation", "Action", "Lead agency", "Due", "Status"),
          List.of("Mary", "1", "Learn", "Train", "Police", "30/06/2016", "Ongoing"),
          List.of("Mary", "2", "Ask", "Write", "CSC; Police", "TBC", "amber"),
          List.of("Mary", "10", "Look", "Audit", "CSC", "end of May", "Completed"),
          List.of("Chloe 2021", "1", "Tell", "Publish", "All agencies", "2016/17", "Blocked"),
          List.of("Chloe 2021", "2", "Stop", "Close", "Police", "", "Withdrawn"),
          List.of("Nobody", "3", "Lost", "Lost", "Police", "", "Ongoing"));

  @TempDir private Path home;

  @RepeatedTest(20)
  void theActionsAreTheSame(RepetitionInfo seed) throws IOException {
    Random random = new Random(seed.getCurrentRepetition());
    List<Integer> columns = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
    Collections.shuffle(columns, random);
    List<List<String>> rows = new ArrayList<>(PLAN.subList(1, PLAN.size()));
    Collections.shuffle(rows, random);
    rows.add(0, PLAN.get(0));
    Reading<Action> reading = read(rows, columns);
    assertThat(reading.report()).endsWith("6 read, 5 accepted, 1 rejected\n");
    assertThat(said(reading)).isEqualTo(said(read(PLAN, List.of(0, 1, 2, 3, 4, 5, 6))));
  }

  private static Set<String> said(Reading<Action> reading) {
    return reading.accepted().stream()
        .map(
            action ->
                action.id()
                    + " "
                    + action.leads()
                    + action.scope()
                    + action.target()
                    + action.standing())
        .collect(Collectors.toSet());
  }

  private Reading<Action> read(List<List<String>> rows, List<Integer> columns) throws IOException {
    Path plan = home.resolve("plan.csv");
    Files.write(
        plan,
        rows.stream()
            .map(row -> columns.stream().map(row::get).collect(Collectors.joining(",")))
            .toList());
    return Reading.of(Sample.plan(plan));
  }
}
