package org.boardpaper.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.basics.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of a store, by number. */
public final class Runs {
  private static final String COMMA = ",";

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Gives a new run the next number.
   *
   * @throws org.springframework.dao.DuplicateKeyException when another process, which works for
   *     another partnership, took the same number at the same moment: then ask again
   */
  public Run allocate(Instruction instruction, Instant asked) {
    int last = jdbc.sql("select coalesce(max(number), 0) from run").query(Integer.class).single();
    Run run = new Run(last + 1, instruction, asked);
    jdbc.sql(
            """
            insert into run (number, job, workspace, meeting, as_of, papers, reports, asked,
              since_report, as_known, editions, quarter, scenarios)
            values (:number, :job, :workspace, :meeting, :asOf, :papers, :reports, :asked,
              :since, :asKnown, :editions, :quarter, :scenarios)
            """)
        .param("number", run.number())
        .param("job", instruction.job())
        .param("workspace", instruction.workspace().toString())
        .param("meeting", instruction.meeting())
        .param("asOf", instruction.asOf())
        .param("papers", instruction.papers().toString())
        .param("reports", instruction.reports().map(Path::toString).orElse(null))
        .param("editions", instruction.editions().map(Editions::word).orElse(null))
        .param("quarter", instruction.quarter().orElse(null))
        .param("scenarios", joined(instruction.scenarios()))
        .param("asked", asked.atOffset(ZoneOffset.UTC))
        .param("since", instruction.back().since().orElse(null))
        .param(
            "asKnown",
            instruction.back().asKnown().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
    return run;
  }

  /** The run of a number. */
  public Optional<Run> find(int number) {
    return jdbc.sql("select * from run where number = :number")
        .param("number", number)
        .query((row, n) -> run(row))
        .optional();
  }

  /** The run of a number that is known to exist. */
  public Run get(int number) {
    return find(number).orElseThrow(() -> new IllegalArgumentException("no run " + number));
  }

  /** All runs, earliest first. */
  public List<Run> all() {
    return jdbc.sql("select * from run order by number").query((row, n) -> run(row)).list();
  }

  /**
   * Notes when a run came to an end, whatever that was; a run that is started again has another.
   */
  public void finish(int run, Instant moment) {
    jdbc.sql("update run set finished = :moment where number = :run")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("run", run)
        .update();
  }

  /** When a run last came to an end; empty while it has not. */
  public Optional<Instant> finished(int run) {
    return jdbc.sql("select finished from run where number = :run")
        .param("run", run)
        .query((row, n) -> Columns.optionalMoment(row, "finished"))
        .single();
  }

  /** Notes which run's paper a run follows; none for a first paper. */
  public void follow(int run, Optional<Run> last) {
    jdbc.sql("update run set follows = :last where number = :run")
        .param("last", last.map(Run::number).orElse(null), Types.INTEGER)
        .param("run", run)
        .update();
  }

  /** The run whose paper a run follows. */
  public Optional<Run> followed(int run) {
    return jdbc.sql(
            "select * from run where number = (select follows from run where number = :run)")
        .param("run", run)
        .query((row, n) -> run(row))
        .optional();
  }

  private static @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join(COMMA, names);
  }

  private static List<String> split(@Nullable String names) {
    return names == null ? List.of() : List.of(names.split(COMMA, -1));
  }

  /** The numbers of runs whose papers other runs follow, by the number of the run that follows. */
  public Map<Integer, Integer> follows() {
    return jdbc
        .sql("select number, follows from run where follows is not null")
        .query((row, n) -> Map.entry(row.getInt("number"), row.getInt("follows")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Run run(ResultSet row) throws SQLException {
    Instruction instruction =
        new Instruction(
            row.getString("job"),
            Path.of(row.getString("workspace")),
            Columns.day(row, "meeting"),
            Columns.day(row, "as_of"),
            Path.of(row.getString("papers")),
            Optional.ofNullable(row.getString("reports")).map(Path::of),
            new Wishes(
                new Retrospect(
                    Columns.optionalDay(row, "since_report"),
                    Columns.optionalMoment(row, "as_known")),
                Optional.ofNullable(row.getString("editions")).flatMap(Editions::of),
                Optional.ofNullable(row.getString("quarter")),
                split(row.getString("scenarios"))));
    Instant asked = row.getObject("asked", OffsetDateTime.class).toInstant();
    return new Run(row.getInt("number"), instruction, asked);
  }
}
