/**
 * What is to be done by when: periods and the days on which they are due, which of them are still
 * owed, whom to remind. Plain Java; days and instants are handed in. May use {@code basics}.
 */
@NullMarked
package org.boardpaper.schedule;

import org.jspecify.annotations.NullMarked;
