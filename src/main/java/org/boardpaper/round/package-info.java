/**
 * The quarterly round: what each agency is asked, what comes back, and how answers are merged into
 * the plan. Depends on {@code plan} and {@code basics} only.
 */
@NullMarked
package org.boardpaper.round;

import org.jspecify.annotations.NullMarked;
