/**
 * The gate: a partnership's files in, typed records and findings out. Every row read is accepted or
 * rejected, every doubt is a finding, nothing is mended. Files are opened read-only. POI stands in
 * {@code intake.xlsx} alone. May use plan, ledger, review, forecast, paper and basics.
 */
@NullMarked
package org.boardpaper.intake;

import org.jspecify.annotations.NullMarked;
