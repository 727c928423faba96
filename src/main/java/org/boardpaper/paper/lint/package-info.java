/**
 * Reads a paper as statements and says which of them contradict each other or the data. May use
 * basics and the plain papers with their figures; no Spring, POI or PDFBox.
 */
@NullMarked
package org.boardpaper.paper.lint;

import org.jspecify.annotations.NullMarked;
