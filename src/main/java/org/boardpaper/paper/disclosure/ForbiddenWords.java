package org.boardpaper.paper.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.Stage;

/**
 * The words that may not stand in the public edition: names that the partnership lists, references
 * of unpublished reviews, days of deaths, telephone numbers and e-mail addresses. Nothing is taken
 * out: each is a finding that stops the run.
 */
public final class ForbiddenWords {
  private static final String ACTION =
      "Reword it, or ask for the exempt edition alone: --edition exempt.";
  private static final int SHORTEST_REFERENCE = 3;
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "dd/MM/uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd")
          .map(form -> DateTimeFormatter.ofPattern(form, Locale.UK))
          .toList();
  private static final Pattern REACHED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+"
              + "|(?<![\\p{L}\\p{N}])(\\+44 ?\\(?0?\\)?|\\(?0)\\d(\\)?[ -]?\\d){8,10}(?!\\p{N})");

  private final List<Watch> watches = new ArrayList<>();
  private final ReviewRegister register;
  private final Standing standing;

  private record Watch(String rule, Pattern pattern, String expected, Predicate<String> allowed) {
    Optional<Finding> in(String text, SourceCell place) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        if (!allowed.test(matcher.group())) {
          return Optional.of(Finding.error(rule, place, matcher.group(), expected, ACTION));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The words of a partnership.
   *
   * @param settings names and what is allowed
   * @param register whose references and days are meant
   * @param standing which reviews may be named
   */
  public ForbiddenWords(DisclosureSettings settings, ReviewRegister register, Standing standing) {
    this.register = register;
    this.standing = standing;
    watch("name-in-public-edition", words(settings.names()), "no name of the list in disclosure");
    List<String> references =
        standing.unpublished().stream()
            .filter(reference -> reference.strip().length() >= SHORTEST_REFERENCE)
            .toList();
    watch("unpublished-review-named", words(references), "no review whose report is not published");
    watch("exact-date-in-public-edition", words(days(register)), "at most the month of a death");
    String known =
        String.join("\n", settings.contact()) + "\n" + String.join("\n", settings.allowed());
    Predicate<String> allowed = found -> plain(known).contains(plain(found));
    String expected = "no telephone number or e-mail address but those allowed in disclosure";
    watch("contact-in-public-edition", REACHED, expected, allowed);
  }

  private void watch(String rule, Optional<Pattern> pattern, String expected) {
    pattern.ifPresent(found -> watch(rule, found, expected, all -> false));
  }

  private void watch(String rule, Pattern pattern, String expected, Predicate<String> allowed) {
    watches.add(new Watch(rule, pattern, expected, allowed));
  }

  /** What may not stand in a text; one finding for each rule. */
  public List<Finding> in(String text, SourceCell place) {
    return watches.stream().flatMap(watch -> watch.in(text, place).stream()).toList();
  }

  /** The same of a sentence, in which a review may not stand beside its own area either. */
  public List<Finding> inSentence(String text, SourceCell place) {
    List<Finding> findings = new ArrayList<>(in(text, place));
    for (Review review : register.reviews()) {
      if (!review.area().isEmpty() && says(text, review.reference()) && says(text, review.area())) {
        findings.add(
            Finding.error(
                "place-tied-to-review",
                place,
                review.reference() + " and " + review.area(),
                "a review or a place, not both in one paragraph",
                ACTION));
      }
      if (says(text, review.reference())) {
        findings.addAll(tied(review.reference(), text, place));
      }
    }
    return findings;
  }

  /** The same of a row of a review, which may not name a body that has a pseudonym there. */
  public List<Finding> inRow(String review, String text, SourceCell place) {
    List<Finding> findings = new ArrayList<>(in(text, place));
    findings.addAll(tied(review, text, place));
    return findings;
  }

  private List<Finding> tied(String review, String text, SourceCell place) {
    return standing.renamedIn(review).stream()
        .filter(body -> says(text, body))
        .map(
            body ->
                Finding.error(
                    "agency-tied-to-review",
                    place,
                    review + " and " + body,
                    "no name of an agency beside a review in which it has a pseudonym",
                    ACTION))
        .toList();
  }

  /** The same of names alone, where dates and numbers are no words of anybody. */
  public List<Finding> namesIn(String text, SourceCell place) {
    return in(text, place).stream()
        .filter(finding -> !finding.rule().startsWith("exact-date"))
        .toList();
  }

  private static boolean says(String text, String word) {
    return words(List.of(word)).filter(pattern -> pattern.matcher(text).find()).isPresent();
  }

  private static List<String> days(ReviewRegister register) {
    TreeSet<String> days = new TreeSet<>();
    for (Review review : register.reviews()) {
      LocalDate day = review.dates().get(Stage.INCIDENT);
      if (day != null) {
        DAYS.forEach(form -> days.add(form.format(day)));
      }
    }
    return List.copyOf(days);
  }

  /** The longest first, whole words, however they are spaced and spelt large or small. */
  private static Optional<Pattern> words(Collection<String> words) {
    String any =
        words.stream()
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(word -> Pattern.quote(word).replaceAll("\\s+", "\\\\E[\\\\s\\\\u00A0-]+\\\\Q"))
            .collect(Collectors.joining("|"));
    return any.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + beginning(words) + "(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Looks at one letter before it tries every word: a plan has many rows. */
  private static String beginning(Collection<String> words) {
    return words.stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(word -> Pattern.quote(Character.toString(word.codePointAt(0))))
        .distinct()
        .collect(Collectors.joining("", "(?=[", "])"));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s()-]+", "").toLowerCase(Locale.ROOT);
  }
}
