package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import org.boardpaper.render.SamplePaper;

/** Writes the workbook of the sample paper, to be looked at. Argument: file. */
final class SampleWorkbook {
  private SampleWorkbook() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(PublicationWorkbook.write(SamplePaper.paper(), Path.of(arguments[0])));
  }
}
