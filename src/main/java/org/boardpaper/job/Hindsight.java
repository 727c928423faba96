package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.basics.Wishes;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;

/**
 * Makes orders complete that look back. A paper as known at an earlier time is made of the files
 * that were accepted last before it; what the order leaves open is as in the paper of its meeting
 * that stood then.
 */
final class Hindsight {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final KnownRuns known;
  private final RunInputs inputs;
  private final Clock clock;

  Hindsight(KnownRuns known, RunInputs inputs, Clock clock) {
    this.known = known;
    this.inputs = inputs;
    this.clock = clock;
  }

  /**
   * The instruction of an order.
   *
   * @throws OrderRefused when nothing was known at the time that it looks back to, or when there is
   *     no paper that the movement could begin with
   */
  Instruction complete(Order order) {
    Optional<Instant> then = order.wishes().back().asKnown();
    Instruction instruction =
        then.isPresent() ? asKnown(order, then.get()) : Orders.complete(order);
    instruction.back().since().ifPresent(day -> requirePaper(instruction, day));
    return instruction;
  }

  private Instruction asKnown(Order order, Instant then) {
    refuseWhatCannotBeKnown(order, then);
    Path workspace = Orders.folder(order.workspace());
    Run source =
        known.lastAccepted(workspace, then).orElseThrow(() -> nothingKnown(workspace, then));
    LocalDate meeting =
        order
            .meeting()
            .or(() -> nextMeeting(source))
            .orElseGet(() -> source.instruction().meeting());
    Optional<Instruction> standing = known.paper(workspace, meeting, then).map(Run::instruction);
    return new Instruction(
        order.kind().job(),
        workspace,
        meeting,
        order.asOf().or(() -> standing.map(Instruction::asOf)).orElse(meeting),
        order.papers(),
        standing.flatMap(Instruction::reports),
        new Wishes(
            new Retrospect(
                order
                    .wishes()
                    .back()
                    .since()
                    .or(() -> standing.flatMap(paper -> paper.back().since())),
                Optional.of(then)),
            order.wishes().editions().or(() -> standing.flatMap(Instruction::editions)),
            Optional.empty(),
            order.wishes().scenarios()));
  }

  private void refuseWhatCannotBeKnown(Order order, Instant then) {
    if (order.reports().isPresent()) {
      throw new OrderRefused(
          "Wording, too, is taken as it was known then: leave --reports out with --as-known.");
    }
    if (then.isAfter(clock.instant())) {
      throw new OrderRefused(
          "What will be known on %s is not known yet: give --as-known a time that is past."
              .formatted(MOMENT.format(then)));
    }
  }

  private Optional<LocalDate> nextMeeting(Run source) {
    return inputs
        .partnership(source.number())
        .flatMap(settings -> settings.identity().meetings().next());
  }

  private OrderRefused nothingKnown(Path workspace, Instant then) {
    String first =
        known
            .firstAccepted(workspace)
            .map(moment -> "files of it were first accepted on " + MOMENT.format(moment))
            .orElse("no run of it ended well; see runs");
    return new OrderRefused(
        "Nothing of %s was known on %s: %s.".formatted(workspace, MOMENT.format(then), first));
  }

  private void requirePaper(Instruction instruction, LocalDate day) {
    List<Run> papers =
        known.papersBefore(
            instruction.workspace(),
            instruction.meeting(),
            instruction.back().asKnown().orElse(Instant.MAX));
    if (papers.stream().noneMatch(paper -> LastPaper.isOf(paper, day))) {
      throw new OrderRefused(
          "There is no paper of %s before the meeting of %s to count from. %s"
              .formatted(day, instruction.meeting(), list(papers)));
    }
  }

  private static String list(List<Run> papers) {
    return papers.isEmpty()
        ? "No earlier paper of this folder is known: leave --since out."
        : "Known are the papers of "
            + papers.stream()
                .map(paper -> paper.instruction().meeting().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "))
            + ".";
  }
}
