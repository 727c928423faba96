package org.boardpaper.job;

import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.review.Review;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The steps, one bean each. */
@Configuration(proxyBeanMethods = false)
@Import({
  Steps.class,
  StepWatch.class,
  Gate.class,
  RoundHistory.class,
  Compositions.class,
  Press.class,
  PaperLint.class,
  ModelPress.class,
  FindingLists.class,
  RunJson.class,
  ArchiveSources.class,
  SoundSources.class,
  CheckInputs.class,
  WorkOutFigures.class,
  ReportFindings.class,
  Publish.class,
  RoundConfiguration.class
})
class StepConfiguration {
  @Bean
  Step archiveSources(Steps steps, ArchiveSources task) {
    return steps.task(Phase.ARCHIVE_SOURCES, task);
  }

  @Bean
  Step readReviews(Steps steps, SourceLines<Review> lines, OutcomeWriter<Review> outcomes) {
    return steps.chunks(Phase.READ_REVIEWS, lines, outcomes);
  }

  @Bean
  Step readPrevious(Steps steps, SourceLines<Earlier> lines, OutcomeWriter<Earlier> outcomes) {
    return steps.chunks(Phase.READ_PREVIOUS, lines, outcomes);
  }

  @Bean
  Step readPlan(Steps steps, SourceLines<Action> lines, OutcomeWriter<Action> outcomes) {
    return steps.chunks(Phase.READ_PLAN, lines, outcomes);
  }

  @Bean
  Step readLedger(
      Steps steps, SourceLines<LedgerEntry> lines, OutcomeWriter<LedgerEntry> outcomes) {
    return steps.chunks(Phase.READ_LEDGER, lines, outcomes);
  }

  @Bean
  Step checkTogether(Steps steps, CheckInputs task) {
    return steps.task(Phase.CHECK_INPUTS, task);
  }

  @Bean
  Step reportFindings(Steps steps, ReportFindings task) {
    return steps.task(Phase.REPORT_FINDINGS, task);
  }

  @Bean
  Step workOutFigures(Steps steps, WorkOutFigures task) {
    return steps.task(Phase.WORK_OUT_FIGURES, task);
  }

  @Bean
  Step writePaper(Steps steps, Press press) {
    return steps.task(Phase.WRITE_PAPER, press::paper);
  }

  @Bean
  Step writeTables(Steps steps, Press press) {
    return steps.task(Phase.WRITE_TABLES, press::tables);
  }

  @Bean
  Step writeModel(Steps steps, ModelPress press) {
    return steps.task(Phase.WRITE_MODEL, press::model);
  }

  @Bean
  Step writeNote(Steps steps, ModelPress press) {
    return steps.task(Phase.WRITE_NOTE, press::note);
  }

  @Bean
  Step writeRecords(Steps steps, Press press, FindingLists lists) {
    return steps.task(
        Phase.WRITE_RECORDS,
        run -> {
          press.figures(run);
          if (run.instruction().job().equals(Order.Kind.BOARD_PAPER.job())) {
            press.toPublish(run);
          }
          lists.write(run, new PaperShelf(run).paper());
        });
  }

  @Bean
  Step publish(Steps steps, Publish task) {
    return steps.task(Phase.PUBLISH, task);
  }
}
