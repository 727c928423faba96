package org.boardpaper.job;

import java.util.List;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.PlanContext;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.review.Review;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.RowCounts;
import org.boardpaper.store.Runs;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readers and writers of the three sources, made anew for every step that is run. */
@Configuration(proxyBeanMethods = false)
class Readers {
  private static final String RUN = "#{jobParameters['run']}";

  private final Runs runs;
  private final Findings findings;
  private final RowCounts counts;

  Readers(Runs runs, Findings findings, RowCounts counts) {
    this.runs = runs;
    this.findings = findings;
    this.counts = counts;
  }

  @Bean
  @StepScope
  SourceLines<Review> reviewLines(@Value(RUN) int run, RunInputs inputs) {
    return new SourceLines<>(() -> inputs.rows(run, SourceRole.REVIEWS, Intake::reviews));
  }

  @Bean
  @StepScope
  OutcomeWriter<Review> reviewOutcomes(@Value(RUN) int run, Harvests harvests) {
    return writer(SourceRole.REVIEWS, harvests.register(runs.get(run)));
  }

  @Bean
  @StepScope
  SourceLines<Earlier> previousLines(@Value(RUN) int run, RunInputs inputs, Harvests harvests) {
    return new SourceLines<>(
        () ->
            inputs.rows(
                run,
                SourceRole.PREVIOUS,
                (file, settings) -> Intake.previous(file, settings, context(run, harvests))));
  }

  @Bean
  @StepScope
  OutcomeWriter<Earlier> previousOutcomes(
      @Value(RUN) int run, Harvests harvests, SoundSources sound) {
    Harvest<Earlier> previous = harvests.previous(runs.get(run));
    boolean comparable = sound.of(run, List.of()).has(SourceRole.REVIEWS);
    return writer(SourceRole.PREVIOUS, comparable ? previous : Unsound.register(previous));
  }

  @Bean
  @StepScope
  SourceLines<Action> planLines(@Value(RUN) int run, RunInputs inputs, Harvests harvests) {
    return new SourceLines<>(
        () ->
            inputs.rows(
                run,
                SourceRole.PLAN,
                (file, settings) -> Intake.plan(file, settings, context(run, harvests))));
  }

  private PlanContext context(int run, Harvests harvests) {
    Instruction asked = runs.get(run).instruction();
    return new PlanContext(asked.meeting(), asked.asOf(), harvests.registerOf(run).reviews());
  }

  @Bean
  @StepScope
  OutcomeWriter<Action> planOutcomes(@Value(RUN) int run, Harvests harvests, SoundSources sound) {
    Harvest<Action> plan = harvests.plan(runs.get(run));
    SoundSources.Sound rest = sound.of(run, List.of());
    if (!rest.has(SourceRole.REVIEWS)) {
      return writer(SourceRole.PLAN, Unsound.register(plan));
    }
    boolean comparable =
        rest.isThere(SourceRole.PLAN) && rest.isSoundOrNotThere(SourceRole.PREVIOUS);
    return writer(SourceRole.PLAN, comparable ? plan : Unsound.asAWhole(plan));
  }

  @Bean
  @StepScope
  SourceLines<LedgerEntry> ledgerLines(
      @Value(RUN) int run, RunInputs inputs, Harvests harvests, SoundSources sound) {
    boolean known = sound.of(run, List.of()).has(SourceRole.REVIEWS);
    return new SourceLines<>(
        () ->
            inputs.rowsOfAll(
                run,
                SourceRole.LEDGER,
                (files, settings) ->
                    known
                        ? Intake.ledger(files, settings, harvests.registerOf(run).reviews())
                        : Intake.ledger(files, settings)));
  }

  @Bean
  @StepScope
  OutcomeWriter<LedgerEntry> ledgerOutcomes(@Value(RUN) int run, Harvests harvests) {
    return writer(SourceRole.LEDGER, harvests.ledger(runs.get(run)));
  }

  private <T> OutcomeWriter<T> writer(SourceRole role, Harvest<T> harvest) {
    return new OutcomeWriter<>(role, findings, counts, harvest);
  }
}
