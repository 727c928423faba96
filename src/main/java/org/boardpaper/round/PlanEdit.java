package org.boardpaper.round;

import org.boardpaper.basics.SourceCell;

/**
 * A cell of the plan to be changed.
 *
 * @param place the cell
 * @param field what it holds
 * @param was what it says now
 * @param text what it will say; a day as {@code 2016-03-31}
 */
public record PlanEdit(SourceCell place, Field field, String was, String text) {}
