package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.lint.KnownData;
import org.boardpaper.paper.lint.Lint;
import org.boardpaper.paper.lint.TextPaper;
import org.boardpaper.render.text.PaperText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper in which one figure was changed is held against the data that it was made of. */
class MutatedPaperTest {
  private static final int MUTATIONS = 300;
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w.-])£?\\d[\\d,]*(?:\\.\\d+)?(?![\\w-])");

  @TempDir private static Path home;
  private static RunDesk desk;
  private static KnownData known;
  private static String text;

  @BeforeAll
  static void makeThePaper() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    desk = sample.desk(FailsOnce.never());
    known = desk.known(sample.order(Order.Kind.CHECK));
    text = PaperText.of(known.own());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void ourOwnPaperIsClean() {
    assertThat(lint(text)).isEmpty();
  }

  @Test
  void aChangedFigureIsNoticedInNineOfTenPapers() {
    Random random = new Random(20160608);
    List<MatchResult> figures = FIGURE.matcher(text).results().toList();
    List<String> unnoticed = new ArrayList<>();
    for (int i = 0; i < MUTATIONS; i++) {
      MatchResult figure = figures.get(random.nextInt(figures.size()));
      String mutant =
          text.substring(0, figure.start())
              + changed(figure.group(), random)
              + text.substring(figure.end());
      if (lint(mutant).isEmpty()) {
        unnoticed.add(line(figure.start()));
      }
    }
    double share = 1 - (double) unnoticed.size() / MUTATIONS;
    System.out.printf(
        "%.1f%% of %d changed figures (%d to choose from) were noticed%n",
        share * 100, MUTATIONS, figures.size());
    assertThat(share).as(unnoticed.toString()).isGreaterThanOrEqualTo(0.9);
  }

  private static List<Finding> lint(String paper) {
    return Lint.against(TextPaper.read("paper.txt", paper.lines().toList()), known);
  }

  /** Another digit in place of one of them. */
  private static String changed(String figure, Random random) {
    int at;
    do {
      at = random.nextInt(figure.length());
    } while (!Character.isDigit(figure.charAt(at)));
    int digit = (figure.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    return figure.substring(0, at) + digit + figure.substring(at + 1);
  }

  private static String line(int position) {
    int from = text.lastIndexOf('\n', position) + 1;
    return text.substring(from, text.indexOf('\n', position)).strip();
  }
}
