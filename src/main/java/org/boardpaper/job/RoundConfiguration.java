package org.boardpaper.job;

import org.boardpaper.store.ChaseLog;
import org.boardpaper.store.Extensions;
import org.boardpaper.store.Findings;
import org.boardpaper.store.SentForms;
import org.boardpaper.store.StoredFigures;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The steps of the quarterly round, one bean each. */
@Configuration(proxyBeanMethods = false)
@Import({
  RoundInputs.class,
  RoundWording.class,
  RoundPress.class,
  ReturnPack.class,
  CollateReturns.class,
  CollationPress.class,
  CheckRound.class,
  RoundRecords.class,
  RoundDesk.class
})
class RoundConfiguration {
  @Bean
  CollationPress.Records collationRecords(
      Findings findings, StoredFigures figures, ChaseLog chases) {
    return new CollationPress.Records(findings, figures, chases);
  }

  @Bean
  RoundRecords.Kept keptOfRounds(SentForms forms, ChaseLog chases, Extensions extensions) {
    return new RoundRecords.Kept(forms, chases, extensions);
  }

  @Bean
  Step checkRound(Steps steps, CheckRound task) {
    return steps.task(Phase.CHECK_ROUND, task);
  }

  @Bean
  Step writeForms(Steps steps, ReturnPack pack) {
    return steps.task(Phase.WRITE_FORMS, pack::write);
  }

  @Bean
  Step collate(Steps steps, CollationPress press) {
    return steps.task(Phase.COLLATE, press::write);
  }

  @Bean
  Step keepForms(Steps steps, RoundRecords records) {
    return steps.task(Phase.KEEP_FORMS, records::forms);
  }

  @Bean
  Step keepAnswers(Steps steps, RoundRecords records) {
    return steps.task(Phase.KEEP_ANSWERS, records::answers);
  }
}
