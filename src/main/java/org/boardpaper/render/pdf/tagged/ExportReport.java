package org.boardpaper.render.pdf.tagged;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of an export.
 *
 * @param pages how many pages were written
 * @param missingGlyphs characters (code points) that the font does not have, with how often a
 *     replacement was printed in their place; empty for a faithful paper
 */
public record ExportReport(int pages, SortedMap<Integer, Integer> missingGlyphs) {
  /** Copies the map. */
  public ExportReport {
    missingGlyphs = Collections.unmodifiableSortedMap(new TreeMap<>(missingGlyphs));
  }

  /** Whether every character was printed as itself. */
  public boolean isFaithful() {
    return missingGlyphs.isEmpty();
  }

  /** The missing characters in words: {@code "U+1F600 (2 times)"}; empty if there is none. */
  public String missing() {
    return missingGlyphs.entrySet().stream()
        .map(glyph -> "U+%04X (%d times)".formatted(glyph.getKey(), glyph.getValue()))
        .collect(Collectors.joining(", "));
  }
}
