package org.boardpaper.intake.rows;

import java.util.List;
import org.boardpaper.basics.Finding;

/** A file with tables in it, opened for reading only. */
public interface Book extends AutoCloseable {
  /** What it is called in findings. */
  String name();

  /**
   * The places where a table may stand: the sheets of a workbook; of a csv file, the file read with
   * each separator.
   */
  List<? extends Sheet> sheets();

  /** What there is to say of the file as a whole. */
  List<Finding> findings();

  @Override
  void close();
}
