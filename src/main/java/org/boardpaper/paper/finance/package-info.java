/**
 * The finance officer's note: what each partner pays under each scenario, where the pot stands and
 * how likely it is to run dry. Its wording is written by hand and filled like that of the board
 * paper. May use board, figures, the plain papers, forecast, ledger and basics.
 */
@NullMarked
package org.boardpaper.paper.finance;

import org.jspecify.annotations.NullMarked;
