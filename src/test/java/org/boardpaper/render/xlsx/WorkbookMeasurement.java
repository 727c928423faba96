package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;

/**
 * Measures one workbook with a long table whose rows exist only while they are walked, as those of
 * a database do. Arguments: rows, file. Run with {@code java -Xmx256m} on the test class path.
 */
final class WorkbookMeasurement {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Number", 1, Kind.ROW_HEADER),
          new Column("Action", 6, Kind.TEXT),
          new Column("Lead", 2, Kind.TEXT),
          new Column("Due", 2, Kind.TEXT),
          new Column("Progress", 6, Kind.TEXT),
          new Column("Days open", 1, Kind.NUMBER));

  private WorkbookMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]);
    Iterable<List<Value>> actions = () -> actions(rows);
    Table table = new Table("actions", "Actions", COLUMNS, actions, "No action.");
    long start = System.nanoTime();
    PublicationWorkbook.write(SamplePaper.with(table), file);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%,d rows: %,d ms, file %,d KiB, sum of heap peaks %,d KiB, most allowed %,d KiB%n",
        rows,
        milliseconds,
        Files.size(file) / 1024,
        heapPeak() / 1024,
        Runtime.getRuntime().maxMemory() / 1024);
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }

  private static Iterator<List<Value>> actions(int rows) {
    return IntStream.range(0, rows).mapToObj(WorkbookMeasurement::action).iterator();
  }

  private static List<Value> action(int i) {
    return List.of(
        Value.of("R" + i / 7 + "." + i % 7),
        Value.of(
            "Review the way in which team " + i + " records and shares what it knows of risk."),
        Value.of(i % 3 == 0 ? "Leicestershire Police" : "Leicestershire County Council"),
        Value.of(LocalDate.of(2016, 1, 1).plusDays(i % 700)),
        Value.of(
            i % 11 == 0 ? "" : "Under way; the last report was given in month " + i % 12 + "."),
        Value.of((long) i % 900));
  }
}
