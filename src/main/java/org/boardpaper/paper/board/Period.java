package org.boardpaper.paper.board;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;

/**
 * The days that a paper stands between.
 *
 * @param meeting the day of the meeting
 * @param asOf the day at whose end the plan and the ledger are counted
 * @param lastReport the meeting of the last report, where it is known
 * @param year the financial year of the meeting
 */
public record Period(
    LocalDate meeting, LocalDate asOf, Optional<LocalDate> lastReport, FinancialYear year) {}
