package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;

/** The figures of one year's account: ids begin with {@code ledger.<year>}. */
public final class LedgerFigures {
  private final YearAccount account;
  private final String prefix;
  private final String year;
  private final List<Figure> figures = new ArrayList<>();

  private LedgerFigures(YearAccount account) {
    this.account = account;
    this.year = account.year().id();
    this.prefix = "ledger." + year + ".";
  }

  /**
   * The figures of an account.
   *
   * @param account the year's account
   * @param payers names of the payers in ledger order
   */
  public static List<Figure> of(YearAccount account, List<String> payers) {
    LedgerFigures builder = new LedgerFigures(account);
    builder.contributions();
    builder.pot();
    builder.costs();
    builder.payers(payers);
    return List.copyOf(builder.figures);
  }

  private void contributions() {
    money(
        "contributions.agreed",
        account.agreed(),
        "Contributions agreed",
        "sum of contributions agreed");
    money(
        "contributions.not-drawn",
        booked(EntryKind.NOT_DRAWN),
        "Contributions not drawn",
        "sum of contributions not drawn");
    money(
        "contributions.waived",
        booked(EntryKind.WAIVED),
        "Contributions waived",
        "sum of contributions waived");
    money("contributions.due", account.due(), "Contributions due", "agreed − not drawn − waived");
    money(
        "contributions.received-in-advance",
        account.receivedInAdvance(),
        "Received in advance for the year",
        "sum of what was received for this year in earlier years");
    money(
        "contributions.received",
        account.received(),
        "Received in the year",
        "received − refunded");
  }

  private void pot() {
    money(
        "pot.opening",
        account.opening(),
        "Pot on the first day",
        "stated brought forward, else what the year before left");
    money(
        "pot.free",
        account.free(),
        "Free reserve on the first day",
        "opening pot − received in advance for this or a later year");
    money(
        "pot.to-date",
        account.closing(),
        "Pot as the entries leave it",
        "opening + received + received for later years − costs paid");
  }

  private void costs() {
    Sum agreed = booked(EntryKind.OFFICE_AGREED);
    Sum requested = booked(EntryKind.OFFICE_REQUESTED);
    money("office.agreed", agreed, "Office cost agreed", "sum of office cost agreed");
    money("office.requested", requested, "Office cost requested", "sum of office cost requested");
    money(
        "office.gap",
        requested.amount().isZero() ? Sum.NOTHING : requested.minus(agreed),
        "Office cost requested above agreed",
        "requested − agreed; nought where nothing is requested");
    money(
        "review-cost.agreed",
        booked(EntryKind.REVIEW_COST_AGREED),
        "Chair and author for one review, agreed",
        "sum of review cost agreed");
    money(
        "costs.paid",
        account.costs(),
        "Costs paid in the year",
        "office + chairs and authors + exceptional");
    money(
        "costs.in-kind",
        booked(EntryKind.IN_KIND),
        "Given in kind, not cash",
        "sum of what is given in kind");
  }

  private void payers(List<String> payers) {
    Sum toCollect = Sum.NOTHING;
    for (Map.Entry<String, String> payer : Slugs.of(payers).entrySet()) {
      String name = payer.getKey();
      String id = "payer." + payer.getValue();
      Sum collect = account.toCollect(name);
      money(id + ".agreed", account.agreed(name), name + ": agreed", "contributions agreed");
      money(id + ".due", account.due(name), name + ": due", "agreed − not drawn − waived");
      money(
          id + ".received-in-advance",
          account.receivedInAdvance(name),
          name + ": received in advance",
          "received for this year in earlier years");
      money(id + ".received", account.received(name), name + ": received", "received − refunded");
      money(
          id + ".to-collect",
          collect,
          name + ": still to collect",
          "due − received in advance − received, not below nought");
      toCollect = toCollect.plus(collect);
    }
    money(
        "cash.to-collect",
        toCollect,
        "Cash still to collect",
        "sum over payers of due − received in advance − received, not below nought");
  }

  private Sum booked(EntryKind kind) {
    return account.booked(kind);
  }

  private void money(String id, Sum sum, String label, String rule) {
    figures.add(Figures.money(prefix + id, sum, label + ", " + year, rule));
  }
}
