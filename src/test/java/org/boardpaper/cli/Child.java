package org.boardpaper.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/** The program as a process of its own, which can be killed. */
@NullMarked
final class Child implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;
  private static final int KILLED = 137;

  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  static Child start(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  static Child start(List<String> properties, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(properties);
    command.add(Boardpaper.class.getName());
    command.addAll(Arrays.asList(arguments));
    return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Waits until so many lines were printed, or the process has ended. */
  void awaitLines(int lines) throws IOException {
    for (int n = 0; n < lines && out.readLine() != null; n++) {
      // each line is a step
    }
  }

  /** What it prints, line by line as it comes; nothing more once it has ended. */
  Optional<String> nextLine() throws IOException {
    return Optional.ofNullable(out.readLine());
  }

  /** Waits for a line that contains a text, and returns it. */
  String awaitLine(String text) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains(text)) {
        return line;
      }
    }
    throw new IllegalStateException("it ended without saying “" + text + "”");
  }

  /** Kills it as a power cut would; says whether it was still at work. */
  boolean kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return process.exitValue() == KILLED;
  }

  /** Holds it where it is, as a machine that is overloaded would. */
  void pause() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** Lets it go on. */
  void goOn() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Asks it to end; unlike {@code Process.destroy} this leaves what it printed to be read. */
  int terminate() throws InterruptedException {
    process.toHandle().destroy();
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return process.exitValue();
  }

  /** Waits for its end and returns the rest of what it printed. */
  String rest() throws InterruptedException {
    String rest = String.join("\n", out.lines().toList());
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return rest;
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
