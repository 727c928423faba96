package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.job.ReturnedForm;
import org.boardpaper.job.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the page on the quarterly round, in their order, with a return in between. */
class QuarterlyRoundPageTest {
  private static final String PROGRAM = "java -jar target/boardpaper.jar ";
  private static final String SAMPLE = "data/leicestershire-2016";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path home;

  @Test
  void everyCommandOfThePageWorks() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    List<String> ended = new ArrayList<>();
    for (String command : commands()) {
      String name = command.split(" ", -1)[0];
      ended.add(name + " " + run(sample, command));
      if (name.equals("return-pack")) {
        askForMoreTime(sample);
      }
    }
    assertThat(ended)
        .containsExactly(
            "return-pack 4", "collate 4", "extensions 0", "extension 0", "chase-log 0");
  }

  /** The request that the page decides on. */
  private static void askForMoreTime(SampleWorkspace sample) throws IOException {
    Path forms = sample.papers().resolve("leicestershire-2016").resolve("2016-q1-returns");
    try (ReturnedForm form =
        ReturnedForm.open(forms.resolve("2016-q1-leicestershire-police.xlsx"))) {
      form.answer(1, "New date asked for", LocalDate.of(2016, 12, 31))
          .answer(1, "Reason for the new date", "The sergeant has moved on.")
          .sign("Public protection lead")
          .save(sample.folder().resolve("returns/2016-Q1/police.xlsx"));
    }
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("docs/how-to/quarterly-round.md")).stream()
        .filter(line -> line.startsWith(PROGRAM))
        .map(line -> line.substring(PROGRAM.length()).strip())
        .toList();
  }

  private static int run(SampleWorkspace sample, String command) {
    List<String> arguments = new ArrayList<>();
    Matcher words = WORD.matcher(command.replace(SAMPLE, sample.folder().toString()));
    while (words.find()) {
      arguments.add(words.group(1) == null ? words.group(2) : words.group(1));
    }
    if (List.of("return-pack", "collate").contains(arguments.get(0))) {
      arguments.addAll(List.of("--papers", sample.papers().toString()));
    }
    arguments.addAll(List.of("--store", sample.store().toString()));
    PrintWriter out = new PrintWriter(new StringWriter());
    return Boardpaper.execute(out, out, arguments.toArray(String[]::new));
  }
}
