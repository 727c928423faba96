/**
 * Papers as accessible PDF. JasperReports fills the designs of {@code reports/} and lays them out;
 * {@code tagged} writes the pages. The only packages that know JasperReports and PDFBox. May use
 * paper and basics.
 */
@NullMarked
package org.boardpaper.render.pdf;

import org.jspecify.annotations.NullMarked;
