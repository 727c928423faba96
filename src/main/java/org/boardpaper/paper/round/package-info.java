/** The papers of the quarterly round: covering notes, the list of who was asked, the collation. */
@NullMarked
package org.boardpaper.paper.round;

import org.jspecify.annotations.NullMarked;
