package org.boardpaper.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;

/**
 * What became of a run.
 *
 * @param run its number
 * @param ending how it ended
 * @param place where the papers are, or where the findings are listed when there is no paper
 * @param headlines the figures an officer looks for first, printed
 * @param counts number of findings by severity
 * @param findings all findings, gravest first
 * @param failure what went wrong, in one line; empty where nothing did
 */
public record RunReport(
    int run,
    Ending ending,
    Path place,
    List<String> headlines,
    Map<Severity, Long> counts,
    List<Finding> findings,
    String failure) {}
