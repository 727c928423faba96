package org.boardpaper.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which sources a run accepted, and what became of their rows. */
public final class RunSources {
  private final JdbcClient jdbc;

  RunSources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Records that a run works with these sources and no others. */
  public void accept(int run, List<ArchivedSource> sources) {
    jdbc.sql("delete from run_source where run = :run").param("run", run).update();
    for (ArchivedSource source : sources) {
      jdbc.sql("insert into run_source (run, name, role, sha256, size) values (?, ?, ?, ?, ?)")
          .params(run, source.name(), source.role(), source.sha256(), source.size())
          .update();
    }
  }

  /** All sources that a run accepted, by name. */
  public List<ArchivedSource> of(int run) {
    return jdbc
        .sql("select role, name, sha256, size from run_source where run = :run")
        .param("run", run)
        .query(ArchivedSource.class)
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(ArchivedSource::name))
        .toList();
  }

  /** The hashes of all sources that any run accepted. */
  public List<String> hashes() {
    return jdbc.sql("select distinct sha256 from run_source").query(String.class).list();
  }

  /** The sources of one role, by name. */
  public List<ArchivedSource> of(int run, String role) {
    return of(run).stream().filter(source -> source.role().equals(role)).toList();
  }

  /** The source of a role of which there is at most one. */
  public Optional<ArchivedSource> one(int run, String role) {
    return of(run, role).stream().findFirst();
  }
}
