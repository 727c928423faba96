package org.boardpaper.store;

/**
 * A source as it was accepted: its bytes are in the archive.
 *
 * @param role what the run reads it for: {@code "plan"}, {@code "settings"}, {@code "narrative"}
 * @param name what it is called in findings and figures, relative to the partnership's folder
 * @param sha256 its bytes, as 64 hexadecimal digits
 * @param size number of bytes
 */
public record ArchivedSource(String role, String name, String sha256, long size) {}
