/**
 * What the public edition of a paper withholds: which figures may be printed, and the words that
 * may not stand in it. Plain Java on paper's own types, review and basics.
 */
@NullMarked
package org.boardpaper.paper.disclosure;

import org.jspecify.annotations.NullMarked;
