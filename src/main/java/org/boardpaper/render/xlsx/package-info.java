/**
 * The publication workbook: every table of a paper on a worksheet of its own, laid out so that
 * anyone can read it, with a screen reader too. May use paper and basics.
 *
 * <p>Worksheets are streamed as XML; no table is ever held in memory. Source of the format:
 * ECMA-376 Part 1 (SpreadsheetML) and Part 2 (Open Packaging). Source of the layout: Government
 * Analysis Function, "Releasing statistics in spreadsheets".
 */
@NullMarked
package org.boardpaper.render.xlsx;

import org.jspecify.annotations.NullMarked;
