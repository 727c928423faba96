/**
 * What a year would cost and where the pot would stand. Scenarios of one year stand here; shares of
 * a cost are in contribution, the reserve in reserve, the years ahead in outlook, the risk of an
 * empty pot in risk, the comparison with standing alone in pool. May use ledger, review and basics.
 */
@NullMarked
package org.boardpaper.forecast;

import org.jspecify.annotations.NullMarked;
