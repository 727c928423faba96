package org.boardpaper.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run was asked to do. It does not change when the run is started again.
 *
 * @param job name of the job
 * @param workspace the partnership's folder
 * @param meeting the meeting that the paper is for
 * @param asOf the day at whose end actions and money are counted
 * @param papers where papers are put
 * @param reports a folder with designs and wording in place of the built-in ones
 * @param quarter the quarter of a round, such as {@code 2016-Q1}; its last day is then the meeting
 */
public record Instruction(
    String job,
    Path workspace,
    LocalDate meeting,
    LocalDate asOf,
    Path papers,
    Optional<Path> reports,
    Optional<String> quarter) {
  /** What is asked of a meeting, and of no quarter. */
  public Instruction(
      String job,
      Path workspace,
      LocalDate meeting,
      LocalDate asOf,
      Path papers,
      Optional<Path> reports) {
    this(job, workspace, meeting, asOf, papers, reports, Optional.empty());
  }

  /** Makes the paths independent of where the process was started. */
  public Instruction {
    workspace = workspace.toAbsolutePath().normalize();
    papers = papers.toAbsolutePath().normalize();
    reports = reports.map(path -> path.toAbsolutePath().normalize());
  }

  /** The partnership's short name: that of its folder. */
  public String partnership() {
    Path name = workspace.getFileName();
    return name == null ? "partnership" : name.toString();
  }
}
