package org.boardpaper.job;

import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.review.Review;
import org.boardpaper.store.Findings;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.RowCounts;
import org.boardpaper.store.Runs;
import org.boardpaper.store.StoredLedger;
import org.boardpaper.store.StoredPlan;
import org.boardpaper.store.StoredRegister;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readers and writers of the three sources, made anew for every step that is run. */
@Configuration(proxyBeanMethods = false)
class Readers {
  private static final String RUN = "#{jobParameters['run']}";

  @Bean
  @StepScope
  SourceLines<Review> reviewLines(@Value(RUN) int run, RunInputs inputs) {
    return new SourceLines<>(
        () -> inputs.rows(run, SourceRole.REVIEWS, (file, settings) -> new NoRows<>()));
  }

  @Bean
  @StepScope
  SourceLines<Action> planLines(@Value(RUN) int run, RunInputs inputs) {
    return new SourceLines<>(
        () -> inputs.rows(run, SourceRole.PLAN, (file, settings) -> new NoRows<>()));
  }

  @Bean
  @StepScope
  SourceLines<LedgerEntry> ledgerLines(@Value(RUN) int run, RunInputs inputs) {
    return new SourceLines<>(
        () -> inputs.rows(run, SourceRole.LEDGER, (file, settings) -> new NoRows<>()));
  }

  @Bean
  @StepScope
  OutcomeWriter<Review> reviewOutcomes(
      @Value(RUN) int run,
      Findings findings,
      RowCounts counts,
      StoredRegister register,
      Runs runs) {
    return new OutcomeWriter<>(
        SourceRole.REVIEWS.id(), findings, counts, new RegisterHarvest(runs.get(run), register));
  }

  @Bean
  @StepScope
  OutcomeWriter<LedgerEntry> ledgerOutcomes(
      @Value(RUN) int run, Findings findings, RowCounts counts, StoredLedger ledger, Runs runs) {
    return new OutcomeWriter<>(
        SourceRole.LEDGER.id(), findings, counts, new LedgerHarvest(runs.get(run), ledger));
  }

  @Bean
  @StepScope
  PlanHarvest planHarvest(
      @Value(RUN) int run, StoredPlan plan, ReportedActions reported, Runs runs) {
    return new PlanHarvest(runs.get(run), plan, reported);
  }

  @Bean
  @StepScope
  OutcomeWriter<Action> planOutcomes(Findings findings, RowCounts counts, PlanHarvest harvest) {
    return new OutcomeWriter<>(SourceRole.PLAN.id(), findings, counts, harvest);
  }
}
