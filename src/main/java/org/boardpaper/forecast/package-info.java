/**
 * Scenarios: what a year would cost, what each payer would contribute, where the pot would stand.
 * May use ledger, review and basics.
 */
@NullMarked
package org.boardpaper.forecast;

import org.jspecify.annotations.NullMarked;
