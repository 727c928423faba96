package org.boardpaper.intake.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Refusal;

/** What to tell the reader of a workbook that cannot be read. */
final class Refusals {
  private Refusals() {}

  static Refusal of(SourceCell place, IOException failure) {
    String found =
        failure instanceof ZipException || failure instanceof EOFException
            ? "a file that is cut off or spoilt"
            : String.valueOf(failure.getMessage());
    return new Refusal(
        failure instanceof PackageException refused
            ? refused(place, refused.reason(), found)
            : damaged(place, found),
        failure);
  }

  private static Finding refused(SourceCell place, PackageException.Reason reason, String found) {
    return Finding.error(reason.rule(), place, found, reason.expected(), reason.action());
  }

  private static Finding damaged(SourceCell place, String found) {
    return Finding.error(
        "workbook-damaged",
        place,
        found,
        "a whole Excel workbook (.xlsx)",
        "Open it in Excel, let Excel repair it, and save it again; or take an earlier copy.");
  }
}
