package org.boardpaper.paper.lint;

import org.boardpaper.basics.FinancialYear;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.figures.Figures;

/**
 * What a paper can be held against.
 *
 * @param own the paper that Boardpaper makes of the data; walked once, row by row
 * @param figures all figures by id
 * @param year the financial year of the meeting
 */
public record KnownData(Paper own, Figures figures, FinancialYear year) {}
