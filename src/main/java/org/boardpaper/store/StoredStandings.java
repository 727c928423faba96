package org.boardpaper.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Stood;
import org.boardpaper.plan.WordPrint;
import org.springframework.jdbc.core.JdbcTemplate;

/** How every action of the plan stood in a run, packed: 22 bytes each. */
public final class StoredStandings {
  private static final int BYTES = 2 * Long.BYTES + Integer.BYTES + 2;
  private static final List<ActionStatus> STATUSES = List.of(ActionStatus.values());

  private final JdbcTemplate jdbc;

  StoredStandings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was kept before the plan's reading was interrupted. */
  public void forget(int run) {
    jdbc.update("delete from plan_standing where run = ?", run);
  }

  /**
   * Keeps more of a run.
   *
   * @param run the run
   * @param stood in the order of the plan
   * @param position how many were kept before
   */
  public void keep(int run, List<Stood> stood, long position) {
    ByteBuffer packed = ByteBuffer.allocate(BYTES * stood.size());
    stood.forEach(one -> pack(one, packed));
    jdbc.update(
        "insert into plan_standing (run, position, standings) values (?, ?, ?)",
        run,
        position,
        packed.array());
  }

  /** Those of a run in the order of the plan; none where a run kept none. */
  public Iterable<Stood> of(int run) {
    List<Long> positions =
        jdbc.queryForList(
            "select position from plan_standing where run = ? order by position", Long.class, run);
    Function<Long, List<Stood>> page = position -> page(run, position);
    return () -> positions.stream().map(page).flatMap(List::stream).iterator();
  }

  private List<Stood> page(int run, long position) {
    byte[] packed =
        jdbc.queryForObject(
            "select standings from plan_standing where run = ? and position = ?",
            byte[].class,
            run,
            position);
    List<Stood> page = new ArrayList<>();
    for (ByteBuffer rest = ByteBuffer.wrap(packed); rest.hasRemaining(); ) {
      page.add(unpack(rest));
    }
    return page;
  }

  private static void pack(Stood one, ByteBuffer packed) {
    packed.putLong(one.id().value()).putLong(one.words().value()).putInt(one.row());
    packed.put((byte) STATUSES.indexOf(one.status())).put((byte) (one.outstanding() ? 1 : 0));
  }

  private static Stood unpack(ByteBuffer packed) {
    return new Stood(
        new WordPrint(packed.getLong()),
        new WordPrint(packed.getLong()),
        packed.getInt(),
        STATUSES.get(packed.get()),
        packed.get() == 1);
  }
}
