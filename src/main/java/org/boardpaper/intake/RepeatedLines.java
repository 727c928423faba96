package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;

/**
 * Tells lines of the ledger that say again what an earlier line says, in the same file or in
 * another. Nothing is taken out: a person decides. Lines are remembered by a fingerprint of 64
 * bits, as there may be a million of them; that two different ones of a million share it has a
 * chance of about 1 in 40 million.
 */
final class RepeatedLines {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Map<Long, Long> placeByLine = new HashMap<>();
  private final List<String> files = new ArrayList<>();
  private final boolean severalFiles;

  /**
   * Remembers no line yet.
   *
   * @param severalFiles whether the ledger is in several files, which may overlap
   */
  RepeatedLines(boolean severalFiles) {
    this.severalFiles = severalFiles;
  }

  /** Notes at a line that an earlier one says the same. */
  void check(RowReading row, LedgerEntry line) {
    if (line.kind().isStatedOnce()) {
      String statement = line.kind().words() + "|" + line.year().id() + "|" + line.payer();
      earlier(row, statement).ifPresent(first -> row.note(statedTwice(row, line, first)));
    } else if (isReceipt(line) || (severalFiles && line.kind().happensOnADay())) {
      earlier(row, entry(row, line)).ifPresent(first -> repeated(row, line, first));
    }
  }

  private static boolean isReceipt(LedgerEntry line) {
    return line.kind() == EntryKind.CONTRIBUTION_RECEIVED
        || line.kind() == EntryKind.RECEIVED_IN_ADVANCE;
  }

  private static String entry(RowReading row, LedgerEntry line) {
    String who = line.payer().isEmpty() ? row.text(LedgerColumns.PAYER) : line.payer();
    return String.join(
        "|",
        row.text(LedgerColumns.REFERENCE),
        line.date().map(Object::toString).orElse(""),
        line.year().id(),
        line.kind().name(),
        who,
        Long.toString(line.amount().getAmountMinorLong()),
        line.forYear().id());
  }

  private static Finding statedTwice(RowReading row, LedgerEntry line, Place first) {
    return Finding.warning(
        "stated-twice",
        row.place(LedgerColumns.KIND),
        line.kind().words() + " of " + year(line) + first.words(row),
        "one such line for each year and payer",
        "Take out the copy, if it is one; until then both are counted.");
  }

  private static void repeated(RowReading row, LedgerEntry line, Place first) {
    boolean elsewhere = !first.file().equals(row.place().file());
    if (elsewhere || isReceipt(line)) {
      row.note(
          Finding.warning(
              elsewhere ? "entry-in-two-files" : "receipt-doubled",
              line.place(),
              told(line) + first.words(row),
              elsewhere ? "each entry in one file" : "each receipt once",
              "Take out the copy, if it is one; until then both are counted."));
    }
  }

  private static String told(LedgerEntry line) {
    String what =
        isReceipt(line)
            ? Pounds.printed(line.amount()) + " from " + line.payer()
            : line.kind().words() + " of " + Pounds.printed(line.amount());
    return what + line.date().map(day -> " on " + Days.words(day)).orElse(" in " + year(line));
  }

  private static String year(LedgerEntry line) {
    return line.year().id().replace('-', '/');
  }

  /**
   * Where an earlier line stands.
   *
   * @param file its file
   * @param row its row there
   */
  private record Place(String file, int row) {
    String words(RowReading later) {
      String in = file.equals(later.place().file()) ? "" : "in " + file + " ";
      return ", which stands " + in + "on row " + row + " already";
    }
  }

  private Optional<Place> earlier(RowReading row, String said) {
    Long first = placeByLine.putIfAbsent(fingerprint(said), packed(row));
    return Optional.ofNullable(first)
        .map(place -> new Place(files.get((int) (place >>> Integer.SIZE)), place.intValue()));
  }

  private long packed(RowReading row) {
    String file = row.place().file();
    if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
      files.add(file);
    }
    return ((long) (files.size() - 1) << Integer.SIZE) | row.place().row();
  }

  /** FNV-1a over the characters. */
  private static long fingerprint(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash ^ (hash >>> Integer.SIZE);
  }
}
