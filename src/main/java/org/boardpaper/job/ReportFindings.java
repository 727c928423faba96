package org.boardpaper.job;

import org.boardpaper.store.Run;

/** Lists the findings of a run that makes no paper; a finished paper of the meeting stays. */
final class ReportFindings implements RunTask {
  private final FindingLists lists;
  private final WorkFolders folders;

  ReportFindings(FindingLists lists, WorkFolders folders) {
    this.lists = lists;
    this.folders = folders;
  }

  @Override
  public void perform(Run run) throws Exception {
    PaperShelf shelf = new PaperShelf(run);
    shelf.putFindings(lists.write(run, shelf.folder()));
    Folders.delete(folders.of(run.number()));
  }
}
