package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/**
 * The figures that an officer looks for first: those of the plan, of the round, or of the money.
 */
final class Headlines {
  private static final List<String> PLAN = List.of("plan.outstanding.total", "plan.overdue.total");
  private static final List<String> ROUND =
      List.of("forms", "asked", "answered", "nothing-to-report", "silent", "plan.cells-changed");
  private static final List<String> MONEY =
      List.of("contributions.due", "cash.to-collect", "pot.opening");

  private final StoredFigures figures;
  private final RunInputs inputs;

  Headlines(StoredFigures figures, RunInputs inputs) {
    this.figures = figures;
    this.inputs = inputs;
  }

  /** Label and value of each that the run has, in order. */
  List<String> of(Run run) {
    return ids(run).stream()
        .flatMap(id -> figures.find(run.number(), id).stream())
        .map(figure -> figure.label() + ": " + figure.value().printed())
        .toList();
  }

  private List<String> ids(Run run) {
    boolean finance = run.instruction().job().equals(Order.Kind.CONTRIBUTIONS.job());
    List<String> ids = new ArrayList<>(finance ? List.of() : PLAN);
    run.instruction()
        .quarter()
        .map(quarter -> "round." + quarter.toLowerCase(Locale.ROOT) + ".")
        .ifPresent(round -> ROUND.forEach(part -> ids.add(round + part)));
    year(run)
        .ifPresent(
            year -> {
              MONEY.forEach(part -> ids.add("ledger." + year + "." + part));
              (finance ? closingPots(run, year) : Stream.<String>empty()).forEach(ids::add);
            });
    return ids;
  }

  private Optional<String> year(Run run) {
    return inputs
        .partnership(run.number())
        .map(settings -> settings.identity().yearStart())
        .map(start -> FinancialYear.containing(run.instruction().meeting(), start).id());
  }

  /** What each scenario leaves in the pot at the end of the meeting's year. */
  private Stream<String> closingPots(Run run, String year) {
    return figures.ids(run.number()).stream()
        .filter(id -> id.startsWith("forecast.") && id.endsWith("." + year + ".pot.closing"));
  }
}
