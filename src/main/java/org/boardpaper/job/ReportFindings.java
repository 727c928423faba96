package org.boardpaper.job;

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
    new PaperShelf(run).putFindings(press.findings(run));
    Folders.delete(folders.of(run.number()));
  }
}
