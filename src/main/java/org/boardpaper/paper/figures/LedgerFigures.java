package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;

/** The figures of one year's account: ids begin with {@code ledger.<year>}. */
public final class LedgerFigures {
  private record Line(String id, String label, String rule, Function<YearAccount, Sum> sum) {}

  private record PayerLine(
      String id, String label, String rule, BiFunction<YearAccount, String, Sum> sum) {}

  private static final List<Line> LINES =
      List.of(
          new Line(
              "contributions.agreed",
              "Contributions agreed",
              "sum of contributions agreed",
              YearAccount::agreed),
          booked("contributions.not-drawn", "Contributions not drawn", EntryKind.NOT_DRAWN),
          booked("contributions.waived", "Contributions waived", EntryKind.WAIVED),
          new Line(
              "contributions.due",
              "Contributions due",
              "agreed − not drawn − waived",
              YearAccount::due),
          new Line(
              "contributions.received-in-advance",
              "Received in advance for the year",
              "sum of what was received for this year in earlier years",
              YearAccount::receivedInAdvance),
          new Line(
              "contributions.received",
              "Received in the year",
              "sum of what was received in this year",
              account -> account.booked(EntryKind.CONTRIBUTION_RECEIVED)),
          new Line(
              "pot.opening",
              "Pot on the first day",
              "stated brought forward, else what the year before left",
              YearAccount::opening),
          new Line(
              "pot.free",
              "Free reserve on the first day",
              "opening pot − received in advance for this or a later year",
              YearAccount::free),
          new Line(
              "pot.to-date",
              "Pot as the entries leave it",
              "opening + received + received for later years − costs paid",
              YearAccount::closing),
          booked("office.agreed", "Office cost agreed", EntryKind.OFFICE_AGREED),
          booked("office.requested", "Office cost requested", EntryKind.OFFICE_REQUESTED),
          new Line(
              "office.gap",
              "Office cost requested above agreed",
              "requested − agreed; nought where nothing is requested",
              LedgerFigures::officeGap),
          booked(
              "review-cost.agreed",
              "Chair and author for one review, agreed",
              EntryKind.REVIEW_COST_AGREED),
          new Line(
              "costs.paid",
              "Costs paid in the year",
              "office + chairs and authors + exceptional",
              YearAccount::costs),
          booked("costs.in-kind", "Given in kind, not cash", EntryKind.IN_KIND));

  private static final List<PayerLine> PAYER_LINES =
      List.of(
          new PayerLine("agreed", "agreed", "contributions agreed", YearAccount::agreed),
          new PayerLine("due", "due", "agreed − not drawn − waived", YearAccount::due),
          new PayerLine(
              "received-in-advance",
              "received in advance",
              "received for this year in earlier years",
              YearAccount::receivedInAdvance),
          new PayerLine(
              "received",
              "received",
              "received in this year",
              (account, payer) -> account.booked(EntryKind.CONTRIBUTION_RECEIVED, payer)),
          new PayerLine(
              "to-collect",
              "still to collect",
              "due − received in advance − (received − refunded), not below nought",
              YearAccount::toCollect));

  private LedgerFigures() {}

  /**
   * The figures of an account.
   *
   * @param account the year's account
   * @param payers names of the payers in ledger order
   */
  public static List<Figure> of(YearAccount account, List<String> payers) {
    String year = account.year().id();
    List<Figure> figures = new ArrayList<>();
    for (Line line : LINES) {
      figures.add(figure(year, line.id(), line.sum().apply(account), line.label(), line.rule()));
    }
    for (Map.Entry<String, String> payer : Slugs.of(payers).entrySet()) {
      for (PayerLine line : PAYER_LINES) {
        String id = "payer." + payer.getValue() + "." + line.id();
        String label = payer.getKey() + ": " + line.label();
        Sum sum = line.sum().apply(account, payer.getKey());
        figures.add(figure(year, id, sum, label, line.rule()));
      }
    }
    figures.add(toCollect(account, payers));
    return List.copyOf(figures);
  }

  private static Figure toCollect(YearAccount account, List<String> payers) {
    Sum sum = payers.stream().map(account::toCollect).reduce(Sum.NOTHING, Sum::plus);
    String rule =
        "sum over payers of due − received in advance − (received − refunded), not below nought";
    return figure(account.year().id(), "cash.to-collect", sum, "Cash still to collect", rule);
  }

  private static Sum officeGap(YearAccount account) {
    Sum requested = account.booked(EntryKind.OFFICE_REQUESTED);
    return requested.amount().isZero()
        ? Sum.NOTHING
        : requested.minus(account.booked(EntryKind.OFFICE_AGREED));
  }

  private static Line booked(String id, String label, EntryKind kind) {
    String rule = "sum of entries of the kind " + kind.words().toLowerCase(java.util.Locale.UK);
    return new Line(id, label, rule, account -> account.booked(kind));
  }

  private static Figure figure(String year, String id, Sum sum, String label, String rule) {
    return Figures.money("ledger." + year + "." + id, sum, label + ", " + year, rule);
  }
}
