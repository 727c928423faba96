/**
 * Papers as documents to be edited in a word processor: real headings, numbering, header rows and
 * alternative texts. May use paper and basics.
 *
 * <p>The body is streamed as XML; no table is ever held in memory. Source of the format: ECMA-376
 * Part 1 (WordprocessingML, DrawingML) and Part 2 (Open Packaging).
 */
@NullMarked
package org.boardpaper.render.docx;

import org.jspecify.annotations.NullMarked;
