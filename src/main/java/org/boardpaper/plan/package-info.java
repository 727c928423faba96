/**
 * The master action plan: what was recommended, who leads it, by when, how it stands; what is
 * outstanding and overdue at a date. Plain Java on basics alone.
 */
@NullMarked
package org.boardpaper.plan;

import org.jspecify.annotations.NullMarked;
