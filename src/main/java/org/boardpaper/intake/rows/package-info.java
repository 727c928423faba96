/**
 * Tables as people keep them, before anyone knows what they mean: books of sheets, rows with their
 * true numbers, clean cells, and the search for the header. Neither Excel nor csv is known here.
 * May use basics.
 */
@NullMarked
package org.boardpaper.intake.rows;

import org.jspecify.annotations.NullMarked;
