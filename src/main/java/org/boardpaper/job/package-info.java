/**
 * The jobs: steps in order, what is restarted and how, and the clock. May use everything; only
 * {@code cli} uses it, through {@link org.boardpaper.job.RunDesk}.
 */
@NullMarked
package org.boardpaper.job;

import org.jspecify.annotations.NullMarked;
