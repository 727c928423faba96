package org.boardpaper.render.layout;

import java.awt.Color;
import java.io.Serializable;

/**
 * How charts look.
 *
 * @param width of the whole chart, in points
 * @param strong fills the bars of the first series and outlines the second
 * @param light fills the bars of the second series
 */
public record ChartLook(int width, Color strong, Color light) implements Serializable {}
