package org.boardpaper.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.FollowUp;
import org.boardpaper.plan.Impact;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.TargetDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The actions that a paper reports, kept with all their words, in the order in which they are
 * printed: single-agency first, then by {@code ActionId.sortKey()}, then in the order of the plan.
 * Beside them those whose follow-up is due, by the day on which it is.
 */
public final class ReportedActions {
  private static final int BATCH = 1000;
  private static final char SINGLE_AGENCY = '1';
  private static final char MULTI_AGENCY = '2';
  private static final char FOLLOW_UPS = '3';

  /** Behind every reported action, and before the same actions once more as follow-ups. */
  static final byte[] BEHIND_REPORTED = {FOLLOW_UPS};

  private final JdbcTemplate jdbc;

  ReportedActions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets the actions that were kept before the plan's reading was interrupted. */
  public void forget(int run) {
    jdbc.update("delete from reported_action where run = ?", run);
  }

  /**
   * Keeps more actions of a run.
   *
   * @param run the run
   * @param actions in the order of the plan
   * @param position how many were kept before
   */
  public void keep(int run, List<Action> actions, long position) {
    keep(run, actions, position, ReportedActions::appendixKey);
  }

  /**
   * Keeps more actions whose follow-up is due.
   *
   * @param run the run
   * @param actions in the order of the plan; each with a day on which its follow-up is due
   * @param position how many were kept before
   */
  public void keepFollowUps(int run, List<Action> actions, long position) {
    keep(run, actions, position, ReportedActions::followUpKey);
  }

  private void keep(
      int run, List<Action> actions, long position, Function<Action, String> beginning) {
    long[] next = {position};
    jdbc.batchUpdate(
        """
        insert into reported_action (run, sort_key, review, series, number, place,
          recommendation, action, progress, scope, leads, target_raw, target_day, target_guessed,
          status, status_raw, completed, listed_outstanding, outstanding_at_last_report,
          ended_leads, supporting, original_raw, original_day, original_guessed,
          follow_up_due, measure, impact, evidence, reviewer, reviewed, members)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        actions,
        BATCH,
        (statement, action) -> {
          statement.setInt(1, run);
          statement.setBytes(2, sortKey(beginning.apply(action), next[0]++));
          bindWords(statement, action);
          bindStanding(statement, action);
          bindOwners(statement, action.owners());
          bindOriginal(statement, action.target().original());
          bindFollowUp(statement, action.standing().followUp());
        });
  }

  /** The actions of a run in order. They can be walked many times and are never all in memory. */
  public Iterable<Action> of(int run) {
    return () -> new ActionPages(jdbc, run, SINGLE_AGENCY, FOLLOW_UPS);
  }

  /** The actions of a run whose follow-up is due, the earliest first; walked as the others are. */
  public Iterable<Action> followUps(int run) {
    return () -> new ActionPages(jdbc, run, FOLLOW_UPS, FOLLOW_UPS + 1);
  }

  private static String appendixKey(Action action) {
    char scope = action.scope() == Scope.SINGLE_AGENCY ? SINGLE_AGENCY : MULTI_AGENCY;
    return scope + action.id().sortKey();
  }

  private static String followUpKey(Action action) {
    return FOLLOW_UPS
        + action.standing().followUp().due().map(LocalDate::toString).orElse("")
        + action.id().sortKey();
  }

  private static byte[] sortKey(String beginning, long position) {
    return "%s\u0000%010d".formatted(beginning, position).getBytes(StandardCharsets.UTF_8);
  }

  private static void bindWords(PreparedStatement statement, Action action) throws SQLException {
    statement.setString(3, action.id().review());
    statement.setString(4, action.id().series());
    statement.setString(5, action.id().number());
    statement.setString(6, SourceCells.encode(action.place()));
    statement.setString(7, action.wording().recommendation());
    statement.setString(8, action.wording().action());
    statement.setString(9, action.wording().progress());
    statement.setString(10, action.scope().name());
    statement.setString(11, Escapes.join(action.leads(), '\n'));
  }

  private static void bindStanding(PreparedStatement statement, Action action) throws SQLException {
    statement.setString(12, action.target().raw());
    statement.setObject(13, action.target().day().orElse(null));
    statement.setBoolean(14, action.target().guessed());
    statement.setString(15, action.standing().status().name());
    statement.setString(16, action.standing().raw());
    statement.setObject(17, action.standing().completed().orElse(null));
    statement.setObject(18, action.standing().listedOutstanding().orElse(null));
    statement.setObject(19, action.standing().outstandingAtLastReport().orElse(null));
  }

  private static void bindOwners(PreparedStatement statement, Owners owners) throws SQLException {
    statement.setString(20, Escapes.join(owners.ended(), '\n'));
    statement.setString(21, Escapes.join(owners.supporting(), '\n'));
    statement.setString(31, Escapes.join(owners.members(), '\n'));
  }

  private static void bindOriginal(PreparedStatement statement, Optional<TargetDate> original)
      throws SQLException {
    statement.setString(22, original.map(TargetDate::raw).orElse(null));
    statement.setObject(23, original.flatMap(TargetDate::day).orElse(null));
    statement.setObject(24, original.map(TargetDate::guessed).orElse(null));
  }

  private static void bindFollowUp(PreparedStatement statement, FollowUp followUp)
      throws SQLException {
    statement.setObject(25, followUp.due().orElse(null));
    statement.setString(26, followUp.measure());
    statement.setString(27, followUp.impact().map(Impact::name).orElse(null));
    statement.setString(28, followUp.evidence());
    statement.setString(29, followUp.reviewer());
    statement.setObject(30, followUp.reviewed().orElse(null));
  }
}
