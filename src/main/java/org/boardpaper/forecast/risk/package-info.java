/**
 * How likely the pot is empty, exactly: distributions on a lattice, put together year by year. No
 * simulation. Amounts inside this package are pence as numbers with a fraction; what it answers is
 * money and probabilities. May use outlook and basics.
 */
@NullMarked
package org.boardpaper.forecast.risk;

import org.jspecify.annotations.NullMarked;
