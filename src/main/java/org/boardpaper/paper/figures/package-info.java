/**
 * Every figure that can be printed, built from what was counted and added up, with the cells it
 * came from; and the contradictions between figures. May use forecast, ledger, plan, review, basics
 * and the plain papers.
 */
@NullMarked
package org.boardpaper.paper.figures;

import org.jspecify.annotations.NullMarked;
