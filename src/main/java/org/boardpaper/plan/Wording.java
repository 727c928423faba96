package org.boardpaper.plan;

/**
 * The words of an action: narrative, never logged.
 *
 * @param recommendation what the review recommended
 * @param action what is to be done
 * @param progress what has been said of it since; may be empty
 */
public record Wording(String recommendation, String action, String progress) {}
