package org.boardpaper.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.ExactDays;
import org.boardpaper.ledger.EntryKind;

/** Reads when a line of the ledger is booked, and for which year it is meant. */
final class LedgerYears {
  private final MonthDay yearStart;
  private final Optional<Plausible> plausible;
  private final Map<String, Optional<FinancialYear>> yearByText = new HashMap<>();

  LedgerYears(PartnershipSettings.Identity identity) {
    yearStart = identity.yearStart();
    plausible = identity.meetings().next().map(Plausible::ofLedger);
  }

  /** The day of a line, where there is one that can be read. */
  Optional<LocalDate> date(RowReading row) {
    Optional<LocalDate> date = ExactDays.read(row.cell(LedgerColumns.DATE));
    if (date.isEmpty() && !row.cell(LedgerColumns.DATE).isBlank()) {
      row.warning(
          "date-unreadable",
          LedgerColumns.DATE,
          "a day that exists, day first, such as 31/03/2016",
          "Correct the date; until then the line goes by its financial year.");
    }
    return date;
  }

  /** Whether a day may decide what is counted: one a century off may not. */
  boolean isPlausible(LocalDate day) {
    return plausible.filter(limits -> !limits.accepts(day)).isEmpty();
  }

  /** The year in which a line is booked: the one named, else the one of its day. */
  Optional<FinancialYear> booked(RowReading row, Optional<LocalDate> date) {
    if (row.cell(LedgerColumns.YEAR).isBlank()) {
      if (date.isEmpty()) {
        row.error(
            "year-missing",
            LedgerColumns.YEAR,
            example() + ", or a date",
            "Fill in the financial year.");
      }
      return date.map(day -> FinancialYear.containing(day, yearStart))
          .filter(year -> isPlausible(row, LedgerColumns.DATE, year));
    }
    Optional<FinancialYear> year = parsed(row, LedgerColumns.YEAR);
    if (year.isPresent() && date.filter(day -> !year.get().contains(day)).isPresent()) {
      row.warning(
          "date-outside-year",
          LedgerColumns.DATE,
          "a day of the financial year " + year.get().id().replace('-', '/'),
          "Correct the date or the year; the paper goes by the year.");
    }
    return year;
  }

  /**
   * The year for which a line is meant: a later one for an advance, perhaps an earlier one for a
   * contribution, else the one booked.
   */
  Optional<FinancialYear> meant(RowReading row, EntryKind kind, FinancialYear booked) {
    boolean advance = kind == EntryKind.RECEIVED_IN_ADVANCE;
    if (row.cell(LedgerColumns.FOR_YEAR).isBlank() && !advance) {
      return Optional.of(booked);
    }
    return parsed(row, LedgerColumns.FOR_YEAR)
        .filter(year -> agrees(row, year.compareTo(booked), kind));
  }

  /** An advance is for a later year, and a contribution may be paid late. */
  private static boolean agrees(RowReading row, int laterBy, EntryKind kind) {
    boolean advance = kind == EntryKind.RECEIVED_IN_ADVANCE;
    boolean late = kind == EntryKind.CONTRIBUTION_RECEIVED && laterBy < 0;
    boolean agrees = advance ? laterBy > 0 : late || laterBy == 0;
    if (!agrees) {
      row.error(
          "for-year-contradicts-kind",
          LedgerColumns.FOR_YEAR,
          advance
              ? "a later year than the one in which it was received"
              : "the financial year of the line, or nothing",
          "Correct the kind, the financial year or the year it is for.");
    }
    return agrees;
  }

  private Optional<FinancialYear> parsed(RowReading row, Column column) {
    Optional<FinancialYear> year =
        yearByText.computeIfAbsent(row.text(column), text -> FinancialYear.parse(text, yearStart));
    if (year.isEmpty()) {
      row.error(
          "year-unreadable",
          column,
          example(),
          yearStart.equals(MonthDay.of(1, 1))
              ? "Type the year."
              : "Type the two years that follow one another.");
    }
    return year.filter(known -> isPlausible(row, column, known));
  }

  /** What a financial year looks like: {@code "a financial year such as 2016/17"}. */
  private String example() {
    return "a financial year such as " + new FinancialYear(2016, yearStart).id().replace('-', '/');
  }

  private boolean isPlausible(RowReading row, Column column, FinancialYear year) {
    boolean accepted = isPlausible(year.firstDay());
    if (!accepted) {
      row.error(
          "year-implausible",
          column,
          plausible.map(Plausible::words).orElse(""),
          "Correct the year.");
    }
    return accepted;
  }
}
