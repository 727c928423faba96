package org.boardpaper.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.basics.Wishes;

/**
 * What a run was asked to do. It does not change when the run is started again.
 *
 * @param job name of the job
 * @param workspace the partnership's folder
 * @param meeting the meeting that the paper is for
 * @param asOf the day at whose end actions and money are counted
 * @param papers where papers are put
 * @param reports a folder with designs and wording in place of the built-in ones
 * @param wishes what else is asked for
 */
public record Instruction(
    String job,
    Path workspace,
    LocalDate meeting,
    LocalDate asOf,
    Path papers,
    Optional<Path> reports,
    Wishes wishes) {
  /** Makes the paths independent of where the process was started. */
  public Instruction {
    workspace = workspace.toAbsolutePath().normalize();
    papers = papers.toAbsolutePath().normalize();
    reports = reports.map(path -> path.toAbsolutePath().normalize());
  }

  /** With today's files, after the last paper, in the editions of the settings. */
  public Instruction(
      String job,
      Path workspace,
      LocalDate meeting,
      LocalDate asOf,
      Path papers,
      Optional<Path> reports) {
    this(job, workspace, meeting, asOf, papers, reports, Wishes.NONE);
  }

  /** What it looks back to. */
  public Retrospect back() {
    return wishes.back();
  }

  /** The editions asked for; absent where the settings say which. */
  public Optional<Editions> editions() {
    return wishes.editions();
  }

  /** The quarter of a round, such as {@code 2016-Q1}; its last day is then the meeting. */
  public Optional<String> quarter() {
    return wishes.quarter();
  }

  /** The names of the scenarios that it is limited to; none for all. */
  public List<String> scenarios() {
    return wishes.scenarios();
  }

  /** The partnership's short name: that of its folder. */
  public String partnership() {
    Path name = workspace.getFileName();
    return name == null ? "partnership" : name.toString();
  }
}
