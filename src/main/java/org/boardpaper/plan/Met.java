package org.boardpaper.plan;

import java.util.Optional;

/**
 * An action of the plan that the last report knew, outstanding or closed.
 *
 * @param now as the plan has it
 * @param before how it stood then, where that is known
 * @param followed what became of it, where it was outstanding then
 * @param sameWords whether it has the words that it had then
 */
public record Met(
    Action now, Optional<ActionStatus> before, Optional<Followed> followed, boolean sameWords) {}
