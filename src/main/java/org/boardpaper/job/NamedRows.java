package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.figures.Recount;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;

/** The rows that one figure names, as they are met again: added up, and not kept. */
final class NamedRows {
  private final Figure figure;
  private final LocalDate asOf;
  private final LedgerTotals ledger = new LedgerTotals();
  private final PlanTallies plan = new PlanTallies();
  private final List<Review> register = new ArrayList<>();

  NamedRows(Figure figure, LocalDate asOf) {
    this.figure = figure;
    this.asOf = asOf;
  }

  Figure figure() {
    return figure;
  }

  /** The places that the figure names, each once, in order. */
  Set<SourceCell> places() {
    return new LinkedHashSet<>(figure.sources());
  }

  /** The rows of these places. */
  Set<SourceCell> rows() {
    return figure.sources().stream().map(NamedRows::row).collect(Collectors.toSet());
  }

  static SourceCell row(SourceCell place) {
    return new SourceCell(place.file(), place.sheet(), place.row(), 0);
  }

  void add(LedgerEntry entry) {
    ledger.add(entry, asOf);
  }

  void add(Review review) {
    register.add(review);
  }

  void add(Action action) {
    plan.add(action, asOf);
  }

  /** All of them, beside the scenarios all of whose lines are named. */
  Recount.Rows all(PartnershipSettings settings, List<Scenario> scenarios) {
    Set<SourceCell> places = places();
    Caseload cases =
        new Caseload(
            new ReviewRegister(register).asOf(asOf),
            settings.own().reviews(),
            asOf,
            settings.identity().yearStart());
    return new Recount.Rows(
        ledger,
        cases,
        plan,
        scenarios.stream().filter(scenario -> places.containsAll(scenario.sources())).toList());
  }
}
