package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.words.YesNo;
import org.joda.money.Money;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a yaml file that knows its line. Each reading either gives the value or tells why not;
 * values are read as they are written, whatever type yaml takes them for.
 */
final class YamlValue {
  private static final int LONGEST = 500;
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
  private static final Pattern PEOPLE =
      Pattern.compile("[1-9]\\d{0,8}|[1-9]\\d{0,2}(,\\d{3}){1,2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

  private static final Pattern QUANTITY = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  private final String file;
  private final Node node;
  private final List<Finding> findings;

  YamlValue(String file, Node node, List<Finding> findings) {
    this.file = file;
    this.node = node;
    this.findings = findings;
  }

  /** The line on which it begins. */
  SourceCell place() {
    return SourceCell.line(file, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
  }

  /** Whether nothing stands there: {@code "board:"}. */
  boolean isNothing() {
    return node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }

  /** Whether it holds keys with values. */
  boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Whether it is a list. */
  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it is a list of nothing. */
  boolean isEmptyList() {
    return node instanceof SequenceNode list && list.getValue().isEmpty();
  }

  /** Whether one text stands there, not a list or keys. */
  boolean isText() {
    return node instanceof ScalarNode && !isNothing();
  }

  /** Words, without the space around them; at most 500 characters. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !isNothing()) {
      return Optional.of(scalar.getValue().strip()).filter(this::isShort);
    }
    refuse("value-wrong-kind", "a text", "Write one text on the line of its key.");
    return Optional.empty();
  }

  private boolean isShort(String text) {
    if (text.length() > LONGEST) {
      refuse("text-too-long", "at most " + LONGEST + " characters", "Shorten it.");
    }
    return text.length() <= LONGEST;
  }

  /** Pounds, such as {@code 2500} or {@code 63339.00}; not negative. */
  Optional<Money> money() {
    return money("pounds such as 2500 or 2500.50");
  }

  /** The same where something else may stand, too, as the words say. */
  Optional<Money> money(String expected) {
    return number(AMOUNT, "amount-unreadable", expected).map(Pounds::of);
  }

  /** A number, such as {@code 2.5}; not negative. */
  Optional<BigDecimal> decimal() {
    return number(NUMBER, "number-unreadable", "a number such as 2 or 2.5").map(BigDecimal::new);
  }

  /** A weight, such as the people who live in a district; up to a million million. */
  Optional<BigDecimal> quantity() {
    return number(QUANTITY, "number-unreadable", "a number such as 93900 or 2.5")
        .map(BigDecimal::new);
  }

  /** A number of people above nought, such as {@code 93915} or {@code 93,915}. */
  Optional<Long> people() {
    Optional<String> text = text();
    Optional<Long> people =
        text.filter(PEOPLE.asMatchPredicate()).map(digits -> Long.valueOf(digits.replace(",", "")));
    if (text.isPresent() && people.isEmpty()) {
      refuse("number-unreadable", "a number of people such as 93915", "Write digits only.");
    }
    return people;
  }

  private Optional<String> number(Pattern form, String rule, String expected) {
    Optional<String> text = text();
    if (text.isEmpty() || form.matcher(text.get()).matches()) {
      return text;
    }
    if (form.matcher(text.get().replaceFirst("^[-−]\\s*", "")).matches()) {
      refuse("amount-negative", "nought or more", "Write the amount without a sign.");
    } else {
      refuse(rule, expected, "Write digits only, without £, commas or words.");
    }
    return Optional.empty();
  }

  /** Yes or no. */
  Optional<Boolean> yesOrNo() {
    Optional<String> text = text();
    Optional<Boolean> yes = text.flatMap(YesNo::read);
    if (text.isPresent() && yes.isEmpty()) {
      refuse("yes-or-no-unreadable", "yes or no", "Write one of the two words.");
    }
    return yes;
  }

  /** A day from 1900 to 2199, such as {@code 2016-06-08}. */
  Optional<LocalDate> date() {
    Optional<String> text = text();
    Optional<LocalDate> date = text.flatMap(YamlValue::parsedDate);
    if (text.isPresent() && date.isEmpty()) {
      refuse("date-unreadable", "a day such as 2016-06-08", "Write year, month and day so.");
    }
    return date;
  }

  private static Optional<LocalDate> parsedDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2199);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** A day of every year, such as {@code 04-01}; not 29 February. */
  Optional<MonthDay> monthDay() {
    Optional<String> text = text();
    Optional<MonthDay> day = text.flatMap(YamlValue::parsedDay);
    if (text.isPresent() && day.isEmpty()) {
      refuse(
          "date-unreadable", "month and day such as 04-01", "Write a day that every year has so.");
    }
    return day;
  }

  private static Optional<MonthDay> parsedDay(String text) {
    try {
      return Optional.of(MonthDay.parse("--" + text)).filter(day -> day.isValidYear(2001));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The values of a list, in order. */
  List<YamlValue> list() {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(item -> new YamlValue(file, item, findings)).toList();
    }
    refuse("value-wrong-kind", "a list", "Begin each value on a line of its own with “- ”.");
    return List.of();
  }

  /** Each value of a list as a text. */
  List<String> texts() {
    return list().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** Keys with values. */
  Optional<YamlMap> map() {
    if (node instanceof MappingNode map) {
      return Optional.of(YamlMap.of(this, map.getValue()));
    }
    refuse("value-wrong-kind", "keys with values", "Write “key: value” lines, indented.");
    return Optional.empty();
  }

  /** Another value of the same file. */
  YamlValue other(Node value) {
    return new YamlValue(file, value, findings);
  }

  /** The same place without what is written there, which no finding may show. */
  YamlValue withoutShowing() {
    Node hidden =
        new ScalarNode(
            Tag.STR,
            true,
            "(not shown)",
            ScalarStyle.PLAIN,
            node.getStartMark(),
            node.getEndMark());
    return other(hidden);
  }

  /** Tells why the value is refused: found is what is written. */
  void refuse(String rule, String expected, String action) {
    findings.add(Finding.error(rule, place(), written(), expected, action));
  }

  /** Tells that the value, which is taken as it is, needs somebody's attention. */
  void warn(String rule, String expected, String action) {
    findings.add(Finding.warning(rule, place(), written(), expected, action));
  }

  /** Tells that something is not there: found is nothing. */
  void lacking(String expected) {
    findings.add(
        Finding.error("key-missing", place(), "", expected, "Write the key with its value."));
  }

  private String written() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    return node instanceof SequenceNode ? "a list" : "keys with values";
  }
}
