package org.boardpaper.job;

import org.boardpaper.store.Run;

/**
 * The work of a step that is done in one go, within one transaction. It may be done again after an
 * interruption: whatever it did before does no harm.
 */
@FunctionalInterface
interface RunTask {
  void perform(Run run) throws Exception;
}
