package org.boardpaper.job;

import java.nio.file.Path;
import org.boardpaper.store.Run;

/** Lists the findings of a run that makes no paper; a finished paper of the meeting stays. */
final class ReportFindings implements RunTask {
  private final Press press;
  private final WorkFolders folders;

  ReportFindings(Press press, WorkFolders folders) {
    this.press = press;
    this.folders = folders;
  }

  @Override
  public void perform(Run run) throws Exception {
    Path list = folders.file(run.number(), Press.FINDINGS);
    press.findings(run, list);
    new PaperShelf(run).putFindings(list);
    Folders.delete(folders.of(run.number()));
  }
}
