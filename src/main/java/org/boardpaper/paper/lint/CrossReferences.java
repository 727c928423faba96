package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;

/** References to paragraphs and appendices that are not there, or do not hold what is said. */
final class CrossReferences implements Check {
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "(?i)\\bparagraphs?\\s+(?<list>\\d+(?:\\.\\d+)*(?:\\s?(?:,|and|to|or|–|-)\\s?\\d+(?:\\.\\d+)*)*)"
              + "(?!\\s+of\\s+(?:the\\s+)?(?:guidance|act|schedule|report|statutory|home office|policy|constitution|minutes))");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");
  private static final Pattern APPENDIX =
      Pattern.compile("\\b(?:Appendix|Annex)\\s+(?<name>\\d+|[A-Z])\\b(?!\\s+(?:of|to)\\s+the)");

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    Set<String> numbers =
        statements.passages().stream()
            .map(passage -> passage.locus().paragraph())
            .filter(number -> !number.isEmpty())
            .collect(Collectors.toSet());
    for (Statement said : statements.prose()) {
      if (!numbers.isEmpty()) {
        paragraphs(statements, said, numbers, findings);
      }
    }
    appendices(statements, findings);
  }

  private static void paragraphs(
      Statements statements, Statement said, Set<String> numbers, Consumer<Finding> findings) {
    Matcher reference = PARAGRAPHS.matcher(said.text());
    List<String> named = new ArrayList<>();
    while (reference.find()) {
      Matcher number = NUMBER.matcher(reference.group("list"));
      while (number.find()) {
        named.add(number.group());
        if (!numbers.contains(number.group())) {
          findings.accept(missing(statements, said, reference.start(), number.group()));
        }
      }
    }
    if (named.size() == 1 && numbers.contains(named.get(0))) {
      elsewhere(statements, said, named.get(0)).ifPresent(findings);
    }
  }

  private static Finding missing(Statements statements, Statement said, int at, String number) {
    return Finding.warning(
        "paragraph-not-there",
        statements.place(said),
        said.quoted(at),
        "the number of a paragraph of this paper, which has no paragraph " + number,
        "Correct the number, or put the paragraph back.");
  }

  /** A sum of money that the paragraph does not say, but another one does. */
  private static Optional<Finding> elsewhere(Statements statements, Statement said, String number) {
    for (Quantity money : said.money()) {
      List<Statement> holders =
          statements.prose().stream()
              .filter(other -> !other.passage().equals(said.passage()))
              .filter(other -> !other.passage().locus().paragraph().isEmpty())
              .filter(other -> other.money().stream().anyMatch(m -> m.is(money.low())))
              .toList();
      boolean there =
          holders.stream().anyMatch(holder -> holder.passage().locus().paragraph().equals(number));
      if (!there && !holders.isEmpty()) {
        return Optional.of(points(statements, said, number, holders.get(0)));
      }
    }
    return Optional.empty();
  }

  private static Finding points(
      Statements statements, Statement said, String number, Statement holder) {
    return Finding.warning(
        "reference-points-elsewhere",
        statements.place(said),
        said.quoted(Math.max(0, said.text().toLowerCase(Locale.UK).indexOf("paragraph"))),
        "the paragraph that says the sum; paragraph "
            + number
            + " does not, but "
            + holder.quoted(holder.money().get(0).start()),
        "Correct the number of the paragraph or the sum.");
  }

  private static void appendices(Statements statements, Consumer<Finding> findings) {
    Set<String> there =
        statements.passages().stream()
            .filter(passage -> passage.kind() != Passage.Kind.ITEM)
            .map(passage -> APPENDIX.matcher(passage.text()))
            .filter(Matcher::lookingAt)
            .map(appendix -> appendix.group("name"))
            .collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    for (Statement said : statements.prose()) {
      Matcher reference = APPENDIX.matcher(said.text());
      while (reference.find()) {
        if (reference.start() > 0
            && !there.contains(reference.group("name"))
            && told.add(reference.group("name"))) {
          findings.accept(appendix(statements, said, reference, there.isEmpty()));
        }
      }
    }
  }

  private static Finding appendix(
      Statements statements, Statement said, Matcher reference, boolean noneThere) {
    String found = said.quoted(reference.start());
    String expected = "an appendix of this file, which has no " + reference.group();
    return noneThere
        ? Finding.information(
            "appendix-not-there",
            statements.place(said),
            found,
            expected,
            "See that it goes out with the paper.")
        : Finding.warning(
            "appendix-not-there",
            statements.place(said),
            found,
            expected,
            "Correct the reference, or add the appendix.");
  }
}
