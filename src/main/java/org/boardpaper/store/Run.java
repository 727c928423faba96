package org.boardpaper.store;

import java.time.Instant;

/**
 * A run, from the moment it was asked for.
 *
 * @param number its number in this store, from 1
 * @param instruction what it was asked to do
 * @param asked when
 */
public record Run(int number, Instruction instruction, Instant asked) {}
