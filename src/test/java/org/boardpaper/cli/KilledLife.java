package org.boardpaper.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.boardpaper.job.SampleWorkspace;
import org.jspecify.annotations.NullMarked;
import org.springframework.util.FileSystemUtils;

/**
 * The life of a command, undisturbed or cut short several times. It is lived in the same folder
 * each time, because the store knows its folder.
 */
@NullMarked
final class KilledLife {
  private static final Pattern AFTER_ITS_NAME = Pattern.compile("( \\(|:).*");
  private static final Pattern NEVER_BEGUN = Pattern.compile("There is no (run|store)");

  private final SharedClasses classes;
  private final KilledCommand command;
  private final Path place;
  private final Path before;
  private final SampleWorkspace workspace;
  private final List<Moment> moments = new ArrayList<>();
  private String lastWords = "";

  /**
   * A stretch of its life: from one line that it prints to the next.
   *
   * @param line how the line begins; empty for its birth
   * @param millis how long the stretch was when nobody disturbed it
   */
  private record Moment(String line, int millis) {}

  /** Prepares the folder in which it is lived. */
  KilledLife(SharedClasses classes, KilledCommand command, Path home)
      throws IOException, InterruptedException {
    this.classes = classes;
    this.command = command;
    this.place = Files.createDirectory(home.resolve("place"));
    this.before = home.resolve("before");
    this.workspace = new SampleWorkspace(place);
    if (!command.before(workspace).isEmpty()) {
      live(command.before(workspace));
    }
    command.prepare(workspace);
    FileSystemUtils.copyRecursively(place, before);
  }

  /** Where it works. */
  SampleWorkspace workspace() {
    return workspace;
  }

  /** Lives undisturbed, and remembers how long each stretch took. */
  void undisturbed() throws IOException {
    try (Child child = classes.start(command.start(workspace))) {
      String line = "";
      long since = System.nanoTime();
      Optional<String> next = child.nextLine();
      while (next.isPresent()) {
        if (next.get().endsWith(": done")) {
          long now = System.nanoTime();
          moments.add(new Moment(line, (int) TimeUnit.NANOSECONDS.toMillis(now - since)));
          line = name(next.get());
          since = now;
        }
        next = child.nextLine();
      }
      long rest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
      moments.add(new Moment(line, (int) rest));
    }
  }

  /**
   * Begins anew, is killed up to so many times, and then goes on to the end. The first kill falls
   * between birth and the first step, where the store is made; the others into any stretch, one
   * after the other.
   *
   * @return how many kills found it at work
   */
  int killed(Random random, int kills) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(place);
    FileSystemUtils.copyRecursively(before, place);
    int hits = cut(command.start(workspace), moments.get(0), random);
    List<Moment> drawn =
        random.ints(kills - 1L, 0, moments.size()).sorted().mapToObj(moments::get).toList();
    List<String> next = hits == 1 ? command.goOn(workspace) : command.start(workspace);
    for (Moment moment : drawn) {
      hits += cut(next, moment, random);
      next = command.goOn(workspace);
    }
    lastWords = live(next);
    if (NEVER_BEGUN.matcher(lastWords).find()) {
      lastWords = live(command.start(workspace));
    }
    return hits;
  }

  /** What it said when it went on to its end. */
  String lastWords() {
    return lastWords;
  }

  private int cut(List<String> arguments, Moment moment, Random random)
      throws IOException, InterruptedException {
    try (Child child = classes.start(arguments)) {
      Optional<String> line = Optional.of("");
      while (line.isPresent() && !name(line.get()).equals(moment.line())) {
        line = child.nextLine();
        if (line.filter(NEVER_BEGUN.asPredicate()).isPresent()) {
          return cut(command.start(workspace), moment, random);
        }
      }
      Thread.sleep(random.nextInt(moment.millis() + 1));
      return child.kill() ? 1 : 0;
    }
  }

  private String live(List<String> arguments) throws IOException, InterruptedException {
    try (Child child = classes.start(arguments)) {
      return child.rest();
    }
  }

  private static String name(String line) {
    return AFTER_ITS_NAME.matcher(line).replaceFirst("");
  }
}
