package org.boardpaper.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;

/** Counts the lines of the ledger that do not concern the pot, by file and code. */
final class IgnoredLines {
  private final Set<String> codes;
  private final Map<Code, Lines> lines = new LinkedHashMap<>();

  /** Sets aside lines of some codes, however their letters are written. */
  IgnoredLines(List<String> codes) {
    this.codes = codes.stream().map(IgnoredLines::plain).collect(Collectors.toSet());
  }

  private record Code(String file, String code) {}

  private record Lines(SourceCell first, String word, long count) {
    Lines more() {
      return new Lines(first, word, count + 1);
    }
  }

  /** Whether a line is one of them; it is counted then. */
  boolean concerns(RowReading row) {
    String word = row.text(LedgerColumns.KIND);
    if (!codes.contains(plain(word))) {
      return false;
    }
    SourceCell place = row.place(LedgerColumns.KIND);
    lines.merge(
        new Code(place.file(), plain(word)), new Lines(place, word, 1), (old, one) -> old.more());
    return true;
  }

  /** One finding for each file and code that was met. */
  List<Finding> findings() {
    return lines.values().stream().map(IgnoredLines::finding).toList();
  }

  private static Finding finding(Lines of) {
    return Finding.information(
        "entries-set-aside",
        of.first(),
        String.format(
            Locale.UK,
            "%s, %,d %s from here on",
            of.word(),
            of.count(),
            of.count() == 1 ? "row" : "rows"),
        "nothing: the code stands under ledger: ignore",
        "Nothing, if these entries do not concern the pot: they are read and counted in no figure.");
  }

  private static String plain(String code) {
    return code.strip().toLowerCase(Locale.UK);
  }
}
