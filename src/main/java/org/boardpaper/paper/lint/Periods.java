package org.boardpaper.paper.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;

/** How long something is said to have lasted, against the dates said of it. */
final class Periods implements Check {
  private static final String LENGTH =
      "(?<number>\\d{1,3}|one|" + NumberWords.PATTERN + ")\\s+(?<unit>years?|months?)";
  private static final Pattern SINCE =
      Pattern.compile(
          "(?i)\\b"
              + LENGTH
              + "\\s+(?:that have passed\\s+)?since\\s+(?:the\\s+)?(?:start of\\s+|beginning of\\s+)?");
  private static final Pattern SPAN =
      Pattern.compile("(?i)\\b" + LENGTH + "\\b(?!\\s+(?:ago|old|before|after|later|since))");
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?i)\\b(?:from|between)\\s+(?<from>[^,;:.()]{4,30}?)\\s+(?:to|and|until|till)\\s+");
  private static final double MONTHS_IN_YEAR = 12;

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    for (Statement said : statements.prose()) {
      statements.meeting().ifPresent(meeting -> since(statements, said, meeting, findings));
      fromTo(statements, said, findings);
    }
  }

  private static void since(
      Statements statements, Statement said, LocalDate meeting, Consumer<Finding> findings) {
    Matcher since = SINCE.matcher(said.text());
    while (since.find()) {
      int after = since.end();
      Optional<Dates.Named> start =
          Dates.in(said.text(), Optional.empty()).stream()
              .filter(date -> date.start() == after && !date.first().isAfter(meeting))
              .findFirst();
      if (start.isPresent()) {
        compare(
            statements,
            said,
            since,
            new Span(start.get().first(), start.get().last(), meeting, meeting),
            findings);
      }
    }
  }

  /** A stretch of time whose ends are known to a day, a month or a year. */
  private record Span(
      LocalDate firstStart, LocalDate lastStart, LocalDate firstEnd, LocalDate lastEnd) {
    double most() {
      return ChronoUnit.DAYS.between(firstStart, lastEnd) / 365.25 * MONTHS_IN_YEAR;
    }

    double least() {
      return ChronoUnit.DAYS.between(lastStart, firstEnd) / 365.25 * MONTHS_IN_YEAR;
    }
  }

  private static void fromTo(Statements statements, Statement said, Consumer<Finding> findings) {
    Matcher fromTo = FROM_TO.matcher(said.text());
    Matcher span = SPAN.matcher(said.text());
    if (!fromTo.find() || !span.find()) {
      return;
    }
    List<Dates.Named> dates =
        Dates.in(said.text(), Optional.empty()).stream()
            .filter(date -> date.start() == fromTo.start("from") || date.start() == fromTo.end())
            .toList();
    String between =
        said.text()
            .substring(Math.min(fromTo.end(), span.start()), Math.max(fromTo.end(), span.start()));
    if (dates.size() == 2
        && !between.contains(";")
        && dates.get(0).first().isBefore(dates.get(1).first())) {
      Dates.Named a = dates.get(0);
      Dates.Named b = dates.get(1);
      compare(statements, said, span, new Span(a.first(), a.last(), b.first(), b.last()), findings);
    }
  }

  private static void compare(
      Statements statements,
      Statement said,
      Matcher length,
      Span span,
      Consumer<Finding> findings) {
    boolean years = length.group("unit").toLowerCase(Locale.UK).startsWith("year");
    String written = length.group("number");
    double number = written.equalsIgnoreCase("one") ? 1 : NumberWords.value(written).doubleValue();
    double unit = years ? MONTHS_IN_YEAR : 1;
    if (span.most() > (number - 1) * unit && span.least() < (number + 1) * unit) {
      return;
    }
    findings.accept(
        Finding.warning(
            "period-contradicts-dates",
            statements.place(said),
            said.quoted(length.start()),
            words(span)
                + " between "
                + Days.words(span.firstStart())
                + " and "
                + Days.words(span.lastEnd()),
            "Correct the length of time or the date it is counted from."));
  }

  private static String words(Span span) {
    long months = Math.round(span.most());
    return months < MONTHS_IN_YEAR * 2
        ? months + (months == 1 ? " month" : " months")
        : "%.1f years".formatted(span.most() / MONTHS_IN_YEAR);
  }
}
