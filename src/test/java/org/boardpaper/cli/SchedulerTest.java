package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.job.SampleWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** due, schedule and serve as a person or a timer calls them. */
class SchedulerTest {
  private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)/health");

  @TempDir private Path home;
  private SampleWorkspace sample;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void copyTheSample() throws IOException {
    sample = new SampleWorkspace(home);
  }

  private List<String> arguments(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(
        List.of(
            sample.folder().toString(),
            "--store",
            sample.store().toString(),
            "--papers",
            sample.papers().toString()));
    return arguments;
  }

  private int run(String... command) {
    out.getBuffer().setLength(0);
    PrintWriter writer = new PrintWriter(out, true);
    return Boardpaper.execute(writer, writer, arguments(command).toArray(String[]::new));
  }

  private int runs(String... options) {
    out.getBuffer().setLength(0);
    PrintWriter writer = new PrintWriter(out, true);
    List<String> command = new ArrayList<>(List.of("runs", "--store", sample.store().toString()));
    command.addAll(List.of(options));
    return Boardpaper.execute(writer, writer, command.toArray(String[]::new));
  }

  private Child serve(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("serve"));
    command.addAll(List.of(options));
    return Child.start(arguments(command.toArray(String[]::new)).toArray(String[]::new));
  }

  @Test
  void scheduleSaysWhatWillRunWhenByTheClockOfTheUnitedKingdom() {
    assertThat(run("schedule", "--after", "2016-10-01", "--next", "2", "--at", "07:30")).isZero();
    assertThat(out.toString())
        .contains("Mon 10 Oct 2016 07:30 BST  check        2016-Q2     2016-09-30")
        .contains("Tue 10 Jan 2017 07:30 GMT  check        2016-Q3     2016-12-31");
  }

  @Test
  void aListRunsNothingAndMakesNoStore() {
    assertThat(run("due", "--list", "--on", "2016-05-31")).isZero();
    assertThat(out.toString())
        .contains("2016-04-10  check        2015-Q4     2016-03-31  not begun")
        .contains("2016-05-25  board-paper  2016-06-08  2016-05-25  not begun")
        .doesNotContain("2016-Q1");
    assertThat(sample.store()).doesNotExist();
  }

  @Test
  void onlyWhatIsDueByTodayCanBeRun() {
    assertThat(run("due", "--on", "2016-05-31")).isEqualTo(2);
    assertThat(out.toString()).contains("--on goes with --list");
  }

  @Test
  void allThatIsDueIsDoneOnce() {
    assertThat(run("due")).isEqualTo(4);
    assertThat(out.toString())
        .contains("board-paper 2016-06-08, due on 2016-05-25", "Run 5 is done");
    assertThat(run("due")).isZero();
    assertThat(out.toString()).isEqualTo("leicestershire-2016: nothing else is due.\n");
    run("due", "--list");
    assertThat(out.toString()).contains("2016-Q3     2016-12-31  run 5: done, with warnings");
  }

  @Test
  void aPartnershipWithoutAFolderKeepsNoOtherWaiting() {
    assertThat(run("due", home.resolve("rutland").toString())).isEqualTo(2);
    assertThat(out.toString()).contains("There is no folder", "Run 5 is done");
  }

  @Test
  void serveEndsInGoodOrderAndTheRunInHandGoesOn() throws Exception {
    try (Child child = serve("--log", "json")) {
      child.awaitLine("begins: board-paper 2016-06-08");
      assertThat(child.terminate()).isEqualTo(143);
      assertThat(child.rest()).doesNotContain("not foreseen");
    }
    runs();
    assertThat(out.toString()).doesNotContain("interrupted", "failed");
    assertThat(run("due")).isEqualTo(4);
    runs();
    assertThat(out.toString().lines().filter(line -> line.contains("2016-06-08"))).hasSize(1);
  }

  @Test
  void serveTellsMonitorsOfThisMachineHowItStands() throws Exception {
    run("due");
    try (Child child = serve("--health-port", "0")) {
      Matcher port = PORT.matcher(child.awaitLine("Monitors may ask"));
      assertThat(port.find()).isTrue();
      child.awaitLine("Next round: ");
      URI health = URI.create("http://" + port.group());
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).startsWith("{\"status\":\"UP\",\"running\":false,");
      assertThat(runs()).isZero();
      assertThat(child.terminate()).isEqualTo(143);
    }
  }

  @Test
  void oldRunsAreForgottenOnlyOnDemand() throws Exception {
    run("check");
    run("check");
    String url = "jdbc:h2:file:" + sample.store().resolve("boardpaper");
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      statement.execute("update run set asked = asked - interval '10' day");
    }
    assertThat(runs("--prune", "--keep", "9")).isZero();
    assertThat(out.toString())
        .contains("   1  leicestershire-2016", "Nothing is forgotten yet: add --yes for that.")
        .doesNotContain("   2  leicestershire-2016");
    assertThat(runs("--prune", "--keep", "9", "--yes")).isZero();
    assertThat(out.toString())
        .contains(
            "Runs forgotten: 1. Accepted files deleted, because no other run refers to them: 0.");
    runs();
    assertThat(out.toString()).contains("   2  leicester").doesNotContain("   1  leicester");
  }
}
