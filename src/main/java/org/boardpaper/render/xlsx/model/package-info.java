/**
 * The working model: a workbook of live formulas in which a finance officer tries out costs and
 * contributions. Inputs, calculations and outputs stand apart (FAST Standard; ICAEW, "Twenty
 * principles for good spreadsheet practice"). May use paper and basics.
 */
@NullMarked
package org.boardpaper.render.xlsx.model;

import org.jspecify.annotations.NullMarked;
