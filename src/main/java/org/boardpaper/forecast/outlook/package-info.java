/**
 * What is assumed of the years ahead, and the path of the pot that is expected from it. May use
 * basics and contribution.
 */
@NullMarked
package org.boardpaper.forecast.outlook;

import org.jspecify.annotations.NullMarked;
