package org.boardpaper.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.job.Order;
import org.boardpaper.job.Phase;
import org.boardpaper.job.Progress;
import org.boardpaper.job.RunDesk;

/** Makes the paper of a small partnership in which nothing is amiss but what an example changes. */
final class Workspaces implements AutoCloseable {
  private static final LocalDate EARLIER = LocalDate.of(2015, 6, 10);
  private static final Path GOOD = Rule.ROOT.resolve("workspace").resolve("good");

  private final Path scratch;
  private Optional<RunDesk> desk = Optional.empty();

  Workspaces(Path scratch) {
    this.scratch = scratch;
  }

  /** What is found in the good partnership with the files of an example put over its own. */
  List<Finding> findings(Path example) throws IOException {
    Path workspace = Files.createTempDirectory(scratch, "workspace");
    copy(GOOD, workspace);
    Path earlier = example.resolve("earlier");
    if (Files.isDirectory(earlier)) {
      copy(earlier, workspace);
      desk().order(order(Order.Kind.BOARD_PAPER, workspace, Optional.of(EARLIER)));
    }
    copy(example, workspace);
    Path written = workspace.resolve("paper.md");
    if (Files.exists(written)) {
      return desk().lint(written, order(Order.Kind.CHECK, workspace, Optional.empty())).findings();
    }
    return desk().order(order(kind(example), workspace, Optional.empty())).findings();
  }

  private RunDesk desk() {
    if (desk.isEmpty()) {
      desk = Optional.of(RunDesk.open(scratch.resolve("var"), new Silent()));
    }
    return desk.get();
  }

  /** What only shows in print, or in a quarterly round, needs the whole of it. */
  private static Order.Kind kind(Path example) {
    String name = String.valueOf(example.getFileName());
    if (name.startsWith("return-")) {
      return Order.Kind.COLLATE;
    }
    if (name.endsWith("-not-asked") || name.endsWith("-address") || name.startsWith("round-")) {
      return Order.Kind.RETURN_PACK;
    }
    return example.endsWith("character-not-printed") ? Order.Kind.BOARD_PAPER : Order.Kind.CHECK;
  }

  private Order order(Order.Kind kind, Path workspace, Optional<LocalDate> meeting) {
    Path papers = scratch.resolve("papers");
    Path reports = workspace.resolve("reports");
    Optional<Path> own = Files.isDirectory(reports) ? Optional.of(reports) : Optional.empty();
    if (kind == Order.Kind.RETURN_PACK || kind == Order.Kind.COLLATE) {
      return Order.ofRound(kind, workspace, "2016-Q1", new Order.Places(papers, own));
    }
    return new Order(kind, workspace, meeting, Optional.empty(), papers, Optional.empty());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() {
    desk.ifPresent(RunDesk::close);
  }

  private static final class Silent implements Progress {
    @Override
    public void begins(Phase phase) {
      // not looked at
    }

    @Override
    public void moves(Phase phase, int rows) {
      // not looked at
    }

    @Override
    public void ends(Phase phase, boolean completed) {
      // not looked at
    }
  }
}
