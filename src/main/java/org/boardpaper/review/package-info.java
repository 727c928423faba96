/**
 * The register of reviews: kind, state, stage dates, volume and time taken. Plain Java on basics
 * alone.
 */
@NullMarked
package org.boardpaper.review;

import org.jspecify.annotations.NullMarked;
