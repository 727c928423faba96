package org.boardpaper.intake;

import java.util.Map;
import java.util.Optional;
import org.boardpaper.intake.LeadAgencies.Leads;
import org.boardpaper.plan.Scope;

/** Reads whether one agency acts alone: what the plan says, else what its leads are. */
final class Scopes {
  private final KnownWords<Scope> words =
      new KnownWords<>(
          Map.of(
              "single", Scope.SINGLE_AGENCY,
              "single agency", Scope.SINGLE_AGENCY,
              "one agency", Scope.SINGLE_AGENCY,
              "multi", Scope.MULTI_AGENCY,
              "multi agency", Scope.MULTI_AGENCY,
              "multiagency", Scope.MULTI_AGENCY,
              "multiple", Scope.MULTI_AGENCY,
              "multiple agencies", Scope.MULTI_AGENCY,
              "multiple agency", Scope.MULTI_AGENCY),
          Scope::words);

  Scope read(RowReading row, Leads leads) {
    Scope byLeads = leads.several() ? Scope.MULTI_AGENCY : Scope.SINGLE_AGENCY;
    if (row.cell(PlanColumns.SCOPE).isBlank()) {
      return byLeads;
    }
    Optional<Scope> typed = words.find(row.text(PlanColumns.SCOPE));
    if (typed.isEmpty()) {
      row.warning(
          "scope-unreadable",
          PlanColumns.SCOPE,
          "“Single agency” or “Multi-agency”",
          "Correct the word; by its lead agencies the action is " + byLeads.id() + ".");
    } else if (typed.get() == Scope.SINGLE_AGENCY && leads.several()) {
      row.warning(
          "single-agency-with-several-leads",
          PlanColumns.SCOPE,
          "one lead agency, found " + row.text(PlanColumns.LEAD),
          "Correct the word or the lead agency; the paper counts it as single-agency.");
    }
    return typed.orElse(byLeads);
  }
}
