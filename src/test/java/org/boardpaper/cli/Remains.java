package org.boardpaper.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.job.SampleWorkspace;
import org.jspecify.annotations.NullMarked;

/** What a command leaves behind: files with their checksums, and what the store knows. */
@NullMarked
final class Remains {
  private static final List<String> COUNTED =
      List.of(
          "run",
          "run_source",
          "finding",
          "reported_action",
          "plan_tally",
          "ledger_total",
          "review",
          "figure",
          "letter");
  private static final String ROUND =
      """
      select 'form ' || agency || fingerprint || file || due from sent_form
      union all select 'row ' || agency || position || code from sent_row
      union all select 'chase ' || agency || due || reply from chase
      union all select 'asks ' || agency || number || asked_until || asked_reason from extension
      """;

  private final List<String> lines = new ArrayList<>();

  private Remains() {}

  /**
   * What is left in a workspace whose processes have all ended: every file of the papers but the
   * record of the run, and whatever is left of unfinished work.
   */
  static List<String> of(SampleWorkspace workspace) throws IOException, SQLException {
    Remains remains = new Remains();
    remains.files(workspace.papers());
    remains.files(workspace.store().resolve("work"));
    String url = "jdbc:h2:file:" + workspace.store().resolve("boardpaper") + ";IFEXISTS=TRUE";
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      for (String table : COUNTED) {
        remains.rows(statement, "select '" + table + " ' || count(*) from " + table);
      }
      remains.rows(statement, ROUND);
    }
    return remains.lines;
  }

  private void rows(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        lines.add(result.getString(1));
      }
    }
  }

  private void files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.endsWith("run.json") && !name.startsWith("tmp")) {
          lines.add(
              name + " " + HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
        }
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
