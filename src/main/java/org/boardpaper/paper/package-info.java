/**
 * Papers as plain data: numbered paragraphs, tables, charts, figures with provenance, appendices.
 * What is printed is decided here; how it looks is decided in {@code render}. May use forecast,
 * ledger, plan, review and basics; no Spring, POI or JasperReports.
 */
@NullMarked
package org.boardpaper.paper;

import org.jspecify.annotations.NullMarked;
