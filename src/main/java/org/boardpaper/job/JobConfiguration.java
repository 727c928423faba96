package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Clock;
import org.boardpaper.store.StoreConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.FlowJobBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The jobs and what they are made of. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import({
  StoreConfiguration.class,
  StepConfiguration.class,
  Readers.class,
  RunDesk.class,
  RunHistory.class,
  RunLines.class,
  Runner.class,
  Enrolment.class,
  RunBook.class,
  Mailroom.class,
  FormLetters.class,
  WaitingList.class,
  Rota.class,
  Retention.class,
  Forgetting.class,
  CurrentRun.class,
  Explainer.class,
  RunInputs.class,
  WordingFolder.class,
  DesignFolder.class,
  PlanStores.class,
  Harvests.class,
  LastPaper.class,
  KnownRuns.class,
  Hindsight.class,
  FinishWatch.class,
  Launcher.class,
  Recovery.class,
  StopOnSignal.class
})
class JobConfiguration {
  private final JobRepository repository;
  private final StopOnSignal signal;
  private final FinishWatch finish;

  JobConfiguration(JobRepository repository, StopOnSignal signal, FinishWatch finish) {
    this.repository = repository;
    this.signal = signal;
    this.finish = finish;
  }

  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  WorkFolders workFolders(@Value("${boardpaper.store}") Path store) {
    return new WorkFolders(store.resolve("work"));
  }

  /** The files kept, read and checked: where both jobs begin. */
  @Bean
  Flow toTheGate(
      Step archiveSources,
      Step readReviews,
      Step readPrevious,
      Step readPlan,
      Step readLedger,
      Step checkTogether) {
    return new FlowBuilder<Flow>("toTheGate")
        .start(archiveSources)
        .next(readReviews)
        .next(readPrevious)
        .next(readPlan)
        .next(readLedger)
        .next(checkTogether)
        .build();
  }

  /** From figures to papers. */
  @Bean
  Flow throughTheGate(
      Step workOutFigures, Step writePaper, Step writeTables, Step writeRecords, Step publish) {
    return new FlowBuilder<Flow>("throughTheGate")
        .start(workOutFigures)
        .next(writePaper)
        .next(writeTables)
        .next(writeRecords)
        .next(publish)
        .build();
  }

  /** From figures to the finance officer's model and note. */
  @Bean
  Flow toTheModel(
      Step workOutFigures, Step writeModel, Step writeNote, Step writeRecords, Step publish) {
    return new FlowBuilder<Flow>("toTheModel")
        .start(workOutFigures)
        .next(writeModel)
        .next(writeNote)
        .next(writeRecords)
        .next(publish)
        .build();
  }

  /** The whole way: to the gate, and through it to the papers. */
  @Bean
  Job boardPaper(Flow toTheGate, Gate gate, Step reportFindings, Flow throughTheGate) {
    return gated(
        job(Order.Kind.BOARD_PAPER).start(toTheGate).next(gate),
        reportFindings,
        gate,
        throughTheGate);
  }

  /** To the gate, and through it to the model. */
  @Bean
  Job contributions(Flow toTheGate, Gate gate, Step reportFindings, Flow toTheModel) {
    return gated(
        job(Order.Kind.CONTRIBUTIONS).start(toTheGate).next(gate),
        reportFindings,
        gate,
        toTheModel);
  }

  /** Settings, register and plan kept, read and checked: where a round begins. */
  @Bean
  Flow toTheRound(Step archiveSources, Step readReviews, Step readPlan, Step checkRound) {
    return new FlowBuilder<Flow>("toTheRound")
        .start(archiveSources)
        .next(readReviews)
        .next(readPlan)
        .next(checkRound)
        .build();
  }

  /** From the plan to the forms that go out. */
  @Bean
  Flow toTheForms(Step writeForms, Step writeRecords, Step publish, Step keepForms) {
    return new FlowBuilder<Flow>("toTheForms")
        .start(writeForms)
        .next(writeRecords)
        .next(publish)
        .next(keepForms)
        .build();
  }

  /** From the forms that came back to the updated plan. */
  @Bean
  Flow toTheCollation(Step collate, Step writeRecords, Step publish, Step keepAnswers) {
    return new FlowBuilder<Flow>("toTheCollation")
        .start(collate)
        .next(writeRecords)
        .next(publish)
        .next(keepAnswers)
        .build();
  }

  /** The forms of a quarterly round. */
  @Bean
  Job returnPack(Flow toTheRound, Gate gate, Step reportFindings, Flow toTheForms) {
    return gated(
        job(Order.Kind.RETURN_PACK).start(toTheRound).next(gate), reportFindings, gate, toTheForms);
  }

  /** What came back in a quarterly round. */
  @Bean
  Job collateReturns(Flow toTheRound, Gate gate, Step reportFindings, Flow toTheCollation) {
    return gated(
        job(Order.Kind.COLLATE).start(toTheRound).next(gate), reportFindings, gate, toTheCollation);
  }

  /** Beyond the gate only where it is open; where it stays closed the findings are listed. */
  private static Job gated(
      FlowBuilder.UnterminatedFlowBuilder<FlowJobBuilder> gate,
      Step reportFindings,
      Gate open,
      Flow beyond) {
    return gate.on(Ending.REFUSED_CODE)
        .to(reportFindings)
        .on("COMPLETED")
        .end(Ending.REFUSED_CODE)
        .from(open)
        .on(Gate.OPEN)
        .to(beyond)
        .end()
        .build();
  }

  /** Only as far as the gate. */
  @Bean
  Job checkInputs(Flow toTheGate, Step reportFindings) {
    return job(Order.Kind.CHECK).start(toTheGate).next(reportFindings).end().build();
  }

  private JobBuilder job(Order.Kind kind) {
    return new JobBuilder(kind.job(), repository).listener(signal).listener(finish);
  }
}
