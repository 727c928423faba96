/**
 * Papers that were written by hand (plain text, Word, PDF) as passages. Files are opened for
 * reading only. May use the parts of papers and basics; POI's XWPF and PDFBox stand here.
 */
@NullMarked
package org.boardpaper.intake.papers;

import org.jspecify.annotations.NullMarked;
