package org.boardpaper.job;

/**
 * What the store forgot.
 *
 * @param runs number of runs
 * @param files number of accepted files that no run refers to any more
 */
public record Pruned(int runs, int files) {}
