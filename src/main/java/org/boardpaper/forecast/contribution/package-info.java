/**
 * How a cost is shared among payers: formulas that can be put together, and the shares they give.
 * May use basics.
 */
@NullMarked
package org.boardpaper.forecast.contribution;

import org.jspecify.annotations.NullMarked;
