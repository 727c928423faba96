package org.boardpaper.intake.settings;

import org.boardpaper.basics.SourceCell;

/**
 * A figure that was said somewhere else, to be compared with the computed one.
 *
 * @param figure id of the figure: {@code "review.cases.total"}
 * @param value what was said, as a {@link org.boardpaper.paper.Value#plain() plain} value
 * @param saidIn where it was said, for people
 * @param place the line on which it is written down
 */
public record StatedFigure(String figure, String value, String saidIn, SourceCell place) {}
