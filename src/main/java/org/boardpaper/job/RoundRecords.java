package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.boardpaper.round.Collation;
import org.boardpaper.round.SentForm;
import org.boardpaper.store.ChaseLog;
import org.boardpaper.store.Extensions;
import org.boardpaper.store.Run;
import org.boardpaper.store.SentForms;

/**
 * Lets the store know what was sent and what came back, after the papers are in their place: what
 * was never put there was never sent.
 */
final class RoundRecords {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final ReturnPack pack;
  private final CollateReturns returns;
  private final Kept kept;
  private final WorkFolders folders;

  /** What the store keeps of a round. */
  record Kept(SentForms forms, ChaseLog chases, Extensions extensions) {}

  RoundRecords(ReturnPack pack, CollateReturns returns, Kept kept, WorkFolders folders) {
    this.pack = pack;
    this.returns = returns;
    this.kept = kept;
    this.folders = folders;
  }

  /** Notes the forms that were put in their place. */
  void forms(Run run) {
    List<SentForm> forms = pack.forms(run);
    kept.forms().keep(run, forms);
    kept.chases().sent(run.instruction().workspace(), forms, day(run.asked()));
  }

  /** Notes who answered, and which decisions are asked for. */
  void answers(Run run) throws IOException {
    Path scratch = folders.file(run.number(), "not-kept");
    Collation collation = returns.collate(run, scratch);
    Files.deleteIfExists(scratch);
    Folders.delete(folders.of(run.number()));
    Path workspace = run.instruction().workspace();
    kept.extensions().ask(workspace, collation.requests());
    kept.chases()
        .answered(workspace, collation.quarter().id(), collation.answers(), day(run.asked()));
  }

  /** The day of an instant, here. */
  static LocalDate day(Instant instant) {
    return instant.atZone(HERE).toLocalDate();
  }
}
