/**
 * The finance officer's working model as plain data: who pays what, what is assumed, and what was
 * worked out when it was issued. May use forecast, ledger and basics.
 */
@NullMarked
package org.boardpaper.paper.contribution;

import org.jspecify.annotations.NullMarked;
