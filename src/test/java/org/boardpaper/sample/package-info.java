/**
 * Makes the sample partnership's workbook, as an officer would have kept it by hand over the years.
 * The rows are in {@code src/test/resources/sample}.
 */
@NullMarked
package org.boardpaper.sample;

import org.jspecify.annotations.NullMarked;
