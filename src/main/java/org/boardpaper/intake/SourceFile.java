package org.boardpaper.intake;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where its bytes are (often a copy in the archive)
 * @param name what it is called in findings and figures: relative to the partnership's folder,
 *     {@code /} between folders
 */
public record SourceFile(Path path, String name) {}
