package org.boardpaper.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.csv.CsvBook;
import org.boardpaper.intake.rows.Book;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.xlsx.XlsxBook;

/** Opens a file as what its first bytes say it is; what its name says comes second. */
final class Books {
  private Books() {}

  static Book open(SourceFile file) throws Refusal {
    Path path = file.path();
    try {
      refuseWhatIsNoFile(file);
      if (XlsxBook.isWorkbook(firstBytes(path))) {
        return XlsxBook.open(path, file.name());
      }
      if (file.name().toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")) {
        throw new Refusal(
            Finding.error(
                "not-a-workbook",
                SourceCell.wholeFile(file.name()),
                "a file that is no workbook, whatever its name says",
                "an Excel workbook (.xlsx)",
                "Open it in the program it came from and save it as “Excel Workbook (.xlsx)”."));
      }
      return CsvBook.open(path, file.name());
    } catch (IOException failure) {
      throw new Refusal(
          Finding.error(
              "file-unreadable",
              SourceCell.wholeFile(file.name()),
              failure.getClass().getSimpleName(),
              "a file that can be read",
              "Check that you may open the file and that no other program holds it."),
          failure);
    }
  }

  private static byte[] firstBytes(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      return bytes.readNBytes(XlsxBook.FIRST_BYTES);
    }
  }

  private static void refuseWhatIsNoFile(SourceFile file) throws IOException, Refusal {
    if (!Files.exists(file.path())) {
      throw new Refusal(
          Finding.error(
              "file-missing",
              SourceCell.wholeFile(file.name()),
              "no such file",
              "the file " + file.name() + " in the partnership's folder",
              "Put the file there, or name it under files in partnership.yaml."));
    }
    if (!Files.isRegularFile(file.path())) {
      throw new Refusal(
          Finding.error(
              "not-a-file",
              SourceCell.wholeFile(file.name()),
              "a folder or something else that is no file",
              "a workbook or a csv file",
              "Put the file itself there."));
    }
    if (Files.size(file.path()) == 0) {
      throw new Refusal(
          Finding.error(
              "file-empty",
              SourceCell.wholeFile(file.name()),
              "a file of no bytes",
              "a workbook or a csv file",
              "Save the file again: nothing was written into it."));
    }
  }
}
