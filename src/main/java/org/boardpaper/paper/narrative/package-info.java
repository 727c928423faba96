/**
 * Wording made into a paper: slots filled, paragraphs numbered, and tables, charts and lists put
 * where the wording calls for them, in the words of an edition.
 */
@NullMarked
package org.boardpaper.paper.narrative;

import org.jspecify.annotations.NullMarked;
