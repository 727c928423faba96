/**
 * What is done with the reserve: drawn down over years, kept at a minimum, not called, refunded.
 * May use basics.
 */
@NullMarked
package org.boardpaper.forecast.reserve;

import org.jspecify.annotations.NullMarked;
