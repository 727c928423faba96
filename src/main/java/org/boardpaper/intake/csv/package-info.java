/**
 * Csv files as books of rows, by FastCSV: encoding and separator found out, true line numbers. May
 * use intake.rows and basics.
 */
@NullMarked
package org.boardpaper.intake.csv;

import org.jspecify.annotations.NullMarked;
