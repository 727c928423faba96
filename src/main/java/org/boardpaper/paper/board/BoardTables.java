package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Sum;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.plan.PlanTallies;

/** The tables that narrative may call for by name. */
final class BoardTables {
  private final BoardFacts facts;
  private final Publication publication;

  BoardTables(BoardFacts facts, Publication publication) {
    this.facts = facts;
    this.publication = publication;
  }

  /**
   * The tables of a name, often one, as the edition prints them; empty when there is no such name.
   */
  Optional<List<Table>> find(String name) {
    return named(name).map(tables -> tables.stream().map(this::published).toList());
  }

  private Table published(Table table) {
    if (!publication.isPublic()) {
      return table;
    }
    PublicReviewTables reviews = new PublicReviewTables(facts, publication.disclosure());
    return switch (table.id()) {
      case "cases" -> reviews.cases(table);
      case "timeliness" -> reviews.timeliness(table);
      default -> publication.table(table);
    };
  }

  private Optional<List<Table>> named(String name) {
    return switch (name) {
      case "contributions" -> Optional.of(List.of(new MoneyTables(facts).contributions()));
      case "costs" -> Optional.of(List.of(new MoneyTables(facts).costs()));
      case "pot-account" -> Optional.of(new AccountTables(facts).pot());
      case "payer-accounts" -> Optional.of(new AccountTables(facts).payers());
      case "cases" -> Optional.of(List.of(reviews().cases()));
      case "timeliness" -> Optional.of(List.of(reviews().timeliness()));
      case "targets" -> Optional.of(List.of(expectations().targets()));
      case "volume" -> Optional.of(List.of(expectations().volume()));
      case "spread" -> Optional.of(List.of(expectations().spread()));
      case "outstanding-by-agency" -> plan("agency", "Lead agency", PlanTallies.Dimension.AGENCY);
      case "outstanding-by-review" -> plan("review", "Review", PlanTallies.Dimension.REVIEW);
      case "outstanding-by-age" -> Optional.of(List.of(new PlanTables(facts.plan()).ages()));
      case "since-last-report" -> Optional.of(List.of(new MovementTables(facts.plan()).fates()));
      case "movement-by-scope" -> movement("scope", "Scope", PlanTallies.Dimension.SCOPE);
      case "movement-by-agency" -> movement("agency", "Lead agency", PlanTallies.Dimension.AGENCY);
      case "movement-by-review" -> movement("review", "Review", PlanTallies.Dimension.REVIEW);
      case "movement" -> Optional.of(List.of(new PlanTables(facts.plan()).movement()));
      case "impact-follow-ups" -> Optional.of(List.of(impact().followUps()));
      case "impact-by-agency" -> Optional.of(List.of(impact().byAgency()));
      case "scenarios" -> Optional.of(List.of(new ScenarioTables(facts).costs()));
      case "risk" -> Optional.of(List.of(new ScenarioTables(facts).risk()));
      case "scenario-contributions" -> Optional.of(new ScenarioTables(facts).contributions());
      default -> Optional.empty();
    };
  }

  private ImpactTables impact() {
    return new ImpactTables(facts.plan(), facts.period().asOf(), publication);
  }

  private ReviewTables reviews() {
    return new ReviewTables(facts.cases().register());
  }

  private ExpectationTables expectations() {
    return new ExpectationTables(facts.cases());
  }

  private Optional<List<Table>> plan(String by, String heading, PlanTallies.Dimension dimension) {
    return Optional.of(List.of(new PlanTables(facts.plan()).outstanding(by, heading, dimension)));
  }

  private Optional<List<Table>> movement(
      String by, String heading, PlanTallies.Dimension dimension) {
    return Optional.of(List.of(new MovementTables(facts.plan()).by(by, heading, dimension)));
  }

  static Column header(String heading, int weight) {
    return new Column(heading, weight, Table.Kind.ROW_HEADER);
  }

  static Column text(String heading, int weight) {
    return new Column(heading, weight, Table.Kind.TEXT);
  }

  static Column number(String heading, int weight) {
    return new Column(heading, weight, Table.Kind.NUMBER);
  }

  static List<Value> moneyRow(String name, Sum... sums) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    for (Sum sum : sums) {
      row.add(Value.of(sum.amount()));
    }
    return row;
  }
}
