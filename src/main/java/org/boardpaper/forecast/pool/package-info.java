/**
 * What each payer would pay by itself, and what it pays in the pool. May use risk, outlook,
 * contribution and basics.
 */
@NullMarked
package org.boardpaper.forecast.pool;

import org.jspecify.annotations.NullMarked;
