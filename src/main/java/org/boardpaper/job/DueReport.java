package org.boardpaper.job;

import java.util.List;
import org.boardpaper.schedule.Owed;

/**
 * What became of all that was due for a partnership.
 *
 * @param partnership its short name
 * @param left what is still owed, oldest first
 * @param endings how the runs ended that were carried out, in order
 * @param trouble whether a letter was not sent, or may not have been
 */
public record DueReport(
    String partnership, List<Owed> left, List<Ending> endings, boolean trouble) {}
