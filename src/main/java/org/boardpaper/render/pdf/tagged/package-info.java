/**
 * Writes a filled JasperReports document as tagged PDF (PDF/UA-1 and PDF/A-2a), tagging as it
 * draws. What each piece of a page means is read from properties of the design:
 *
 * <table>
 * <caption>Properties, all below {@code net.sf.jasperreports.export.paper.}</caption>
 * <tr><th>Property</th><th>On</th><th>Meaning</th></tr>
 * <tr><td>{@code role}</td><td>every element with content</td><td>one of {@link
 * org.boardpaper.render.pdf.tagged.Role}</td></tr>
 * <tr><td>{@code id}</td><td>blocks, items, rows</td><td>joins the pieces of what continues on the
 * next page</td></tr>
 * <tr><td>{@code list}</td><td>{@code li}</td><td>the list; a slash for a list inside an item of
 * another: {@code 7/2}</td></tr>
 * <tr><td>{@code numbering}</td><td>{@code li}</td><td>{@code Disc}, {@code LowerAlpha} and other
 * names of PDF list numbering</td></tr>
 * <tr><td>{@code table}</td><td>{@code tr}, {@code caption}</td><td>the table</td></tr>
 * <tr><td>{@code head}</td><td>{@code tr}</td><td>{@code true} for the header row; where it is
 * repeated on a later page it is not read out again</td></tr>
 * <tr><td>{@code scope}</td><td>{@code th}</td><td>{@code Column} or {@code Row}</td></tr>
 * <tr><td>{@code alt}</td><td>{@code figure}</td><td>the text for readers who cannot see
 * it</td></tr>
 * </table>
 *
 * <p>Page headers, page footers, backgrounds, borders and lines are furniture and stay out of the
 * structure. What cannot be tagged is refused by name, never dropped.
 */
@NullMarked
package org.boardpaper.render.pdf.tagged;

import org.jspecify.annotations.NullMarked;
