package org.boardpaper.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Measures how a plan of many actions is followed over two meetings: how long each takes, and that
 * a small heap is enough. Nothing fails when a machine is slow.
 *
 * <p>Arguments: a folder to work in, which must be empty, and how many actions (200,000).
 */
public final class LargePlan {
  private static final Path SAMPLE = Path.of("data", "leicestershire-2016");
  private static final List<String> LEADS =
      List.of("Leicestershire Police", "CSC", "Probation", "Police; CSC", "All agencies", "DVDG");
  private static final String HEADER =
      "Review,Series,No.,Recommendation,Action,Lead agency,Target date,Status,Date completed";

  private final Random random = new Random(7);

  private LargePlan() {}

  /**
   * Makes a paper of actions that are all outstanding, then checks the plan of the next meeting.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int actions = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
    Path workspace = workspace(folder);
    Path plan = workspace.resolve("master-action-plan.csv");
    new LargePlan().write(plan, actions, false);
    run(folder, "board-paper", "--meeting", "2016-06-08", "--edition", "public");
    new LargePlan().write(plan, actions, true);
    run(folder, "check", "--meeting", "2016-12-07");
  }

  private static Path workspace(Path folder) throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("large"));
    for (String file : List.of("reviews.csv", "funding-ledger.csv")) {
      Files.copy(SAMPLE.resolve(file), workspace.resolve(file));
    }
    String settings =
        Files.readString(SAMPLE.resolve("partnership.yaml"))
            .replace("disclosure:", "disclosure:\n  action-counts: withheld")
            .replace("[All, All partner agencies]", "[All]\n    members: all");
    Files.writeString(workspace.resolve("partnership.yaml"), settings);
    return workspace;
  }

  private void write(Path plan, int actions, boolean later) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(plan)) {
      out.write(HEADER + "\n");
      for (int n = 0; n < actions; n++) {
        out.write(row(n, later));
      }
    }
  }

  /** Of twenty actions two are done later, one is withdrawn, one is gone and two have slipped. */
  private String row(int n, boolean later) {
    String words = words() + "," + words() + "," + LEADS.get(n % LEADS.size());
    int fate = later ? n % 20 : 19;
    String target = fate == 4 || fate == 5 ? "31/12/2019" : "30/06/2016";
    String standing = fate < 2 ? "Completed,01/09/2016" : fate == 2 ? "Withdrawn," : "Ongoing,";
    String id = (n % 2 == 0 ? "Mary" : "FN") + ",Series " + n / 2000 + "," + (n / 2 % 1000 + 1);
    return fate == 3 ? "" : "%s,%s,%s,%s%n".formatted(id, words, target, standing);
  }

  private String words() {
    return random
        .ints(30, 0, 5_000)
        .mapToObj(word -> "word" + word)
        .collect(Collectors.joining(" "));
  }

  private static void run(Path folder, String command, String... more) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.boardpaper.cli.Boardpaper",
                command,
                folder.resolve("large").toString(),
                "--papers",
                folder.resolve("papers").toString(),
                "--store",
                folder.resolve("store").toString()));
    line.addAll(List.of(more));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(line).inheritIO().start();
    int exit = process.waitFor();
    System.out.printf(
        "%s: exit code %d, %.0f s%n", command, exit, (System.nanoTime() - start) / 1e9);
  }
}
