package org.boardpaper.intake;

import java.util.Optional;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.Schedule;

/**
 * What {@code partnership.yaml} says of runs that nobody watches.
 *
 * @param schedule what is due when; empty where there is no schedule
 * @param mail how letters are sent, where they are
 * @param keepRuns for how many days runs are kept when the store is pruned; for ever where absent
 */
public record Unattended(
    Schedule schedule, Optional<MailServer> mail, Optional<Integer> keepRuns) {}
