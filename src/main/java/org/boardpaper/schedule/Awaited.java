package org.boardpaper.schedule;

import java.time.LocalDate;

/**
 * An agency whose return is awaited, or has come.
 *
 * @param quarter the quarter: {@code "2016-Q1"}
 * @param due the day by which it is to answer
 * @param agency its name
 * @param address where letters to it go; empty where nobody knows
 * @param answered whether its return has come in, be it only "nothing to report"
 * @param amiss why what came back was not taken, in words; empty where nothing came back
 */
public record Awaited(
    String quarter, LocalDate due, String agency, String address, boolean answered, String amiss) {}
