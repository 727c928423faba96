package org.boardpaper.paper;

import org.boardpaper.basics.SourceCell;

/**
 * A figure said somewhere else (a draft, a letter, an earlier paper), to be checked against the
 * computed one.
 *
 * @param figure id of the figure
 * @param value what was said, plainly written
 * @param saidIn where it was said
 * @param place where it is written down here
 */
public record StatedFigure(String figure, String value, String saidIn, SourceCell place) {}
