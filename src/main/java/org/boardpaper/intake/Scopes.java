package org.boardpaper.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.LeadAgencies.Leads;
import org.boardpaper.plan.Scope;

/** Reads whether one agency acts alone: what the plan says, else what its leads are. */
final class Scopes {
  private static final Map<String, Scope> USUAL =
      Map.of(
          "single", Scope.SINGLE_AGENCY,
          "single agency", Scope.SINGLE_AGENCY,
          "one agency", Scope.SINGLE_AGENCY,
          "multi", Scope.MULTI_AGENCY,
          "multi agency", Scope.MULTI_AGENCY,
          "multiagency", Scope.MULTI_AGENCY,
          "multiple", Scope.MULTI_AGENCY,
          "multiple agencies", Scope.MULTI_AGENCY,
          "multiple agency", Scope.MULTI_AGENCY);

  private final KnownWords<Scope> words;

  /** The usual words, and the partnership's own, which win. */
  Scopes(Map<String, Scope> own) {
    Map<String, Scope> scopeByWord = new LinkedHashMap<>(USUAL);
    own.forEach((word, scope) -> scopeByWord.put(Names.key(word), scope));
    words = new KnownWords<>(scopeByWord, Scope::words);
  }

  Scope read(RowReading row, Leads leads) {
    Scope byLeads = leads.several() ? Scope.MULTI_AGENCY : Scope.SINGLE_AGENCY;
    if (row.cell(PlanColumns.SCOPE).isBlank()) {
      return byLeads;
    }
    String word = row.text(PlanColumns.SCOPE);
    Optional<Scope> typed = words.find(word);
    if (typed.isEmpty()) {
      row.warning(
          "scope-unreadable",
          PlanColumns.SCOPE,
          "“Single agency” or “Multi-agency”",
          words.suggestion(word)
              + "Correct the word, "
              + line(word)
              + " Until then the action is "
              + byLeads.id()
              + ", by its lead agencies.");
    } else if (typed.get() == Scope.SINGLE_AGENCY && leads.several()) {
      row.warning(
          "single-agency-with-several-leads",
          PlanColumns.SCOPE,
          "one lead agency, found " + row.text(PlanColumns.LEAD),
          "Correct the word or the lead agency; the paper counts it as single-agency.");
    }
    return typed.orElse(byLeads);
  }

  private String line(String word) {
    return words
        .nearest(word)
        .map(near -> SettingsLines.word("scopes", word, near.id()))
        .orElseGet(() -> SettingsLines.example("scopes", word, Scope.MULTI_AGENCY.id()));
  }
}
