/**
 * What people write in cells: days, amounts, yes and no. Each reading says what was understood, or
 * that nothing was; none guesses silently. May use intake.rows and basics.
 */
@NullMarked
package org.boardpaper.intake.words;

import org.jspecify.annotations.NullMarked;
