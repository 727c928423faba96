package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.SourceCell;

/** A plan as people keep it: between meetings rows come, go, change and move. */
final class RandomPlan {
  private static final List<String> AGENCIES = List.of("Police", "CCG", "Probation", "Housing");
  private static final List<String> REVIEWS = List.of("Mary", "FN", "Case C");
  private static final List<ActionStatus> STATUSES = List.of(ActionStatus.values());

  private final Random random;
  private final List<Action> actions = new ArrayList<>();
  private int next = 1;

  RandomPlan(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      add();
    }
  }

  /** Its rows in an order of nobody's choosing. */
  List<Action> shuffled() {
    List<Action> rows = new ArrayList<>(actions);
    Collections.shuffle(rows, random);
    return rows;
  }

  List<Action> rows() {
    return List.copyOf(actions);
  }

  /** What becomes of it until the next meeting. */
  void edit() {
    actions.removeIf(action -> random.nextInt(12) == 0);
    actions.replaceAll(action -> random.nextInt(3) == 0 ? changed(action) : action);
    for (int i = 0; i < random.nextInt(8); i++) {
      add();
    }
  }

  private void add() {
    String review = REVIEWS.get(random.nextInt(REVIEWS.size()));
    actions.add(made(new ActionId(review, "", Integer.toString(next)), "words " + next));
    next++;
  }

  /** Another status, lead, scope and target date; one in four under another number. */
  private Action changed(Action action) {
    ActionId id = action.id();
    boolean renumbered = random.nextInt(4) == 0;
    return made(
        renumbered ? new ActionId(id.review(), "", "new " + next++) : id,
        action.wording().action());
  }

  private Action made(ActionId id, String words) {
    LocalDate target = LocalDate.of(2016, 1, 31).plusMonths(random.nextInt(24));
    return new Action(
        id,
        new SourceCell("plan.csv", "", next * 100 + random.nextInt(100), 0),
        new Wording("because", words, ""),
        random.nextBoolean() ? Scope.SINGLE_AGENCY : Scope.MULTI_AGENCY,
        owners(),
        new TargetDate(target.toString(), Optional.of(target), false),
        standing());
  }

  /** Some agencies, or a group of some. */
  private Owners owners() {
    List<String> some = AGENCIES.subList(random.nextInt(2), 2 + random.nextInt(3));
    return random.nextInt(5) == 0
        ? new Owners(List.of("All"), some, List.of(), List.of())
        : Owners.leading(some);
  }

  private Standing standing() {
    ActionStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
    Optional<LocalDate> completed =
        status.isDone()
            ? Optional.of(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900)))
            : Optional.empty();
    return new Standing(status, "", completed, Optional.empty(), Optional.empty());
  }
}
