package org.boardpaper.paper.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** A case whose place and year are named although the paper withholds where cases were. */
final class NamedPlaces implements Check {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?i)\\b(?:districts?|boroughs?|areas?|wards?|towns?|places?|locations?|localities)\\b");
  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?i)\\b(?:(?:outlined|told|given|shared|reported|set out|provided|explained|available)\\b.{0,20}\\bat the meeting"
              + "|(?:not|never|cannot be) (?:be |been )?(?:named|identified|published|disclosed|given here|stated)"
              + "|withheld|in private|exempt)\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i:\\b(?:incident|death|homicide|murder|killing|case|fatality)s?)\\b[^.;]{0,30}?\\b(?:in|at|near)\\s+"
              + "(?<place>(?!"
              + Dates.MONTH
              + ")\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}'’-]+)*)[^.;]{0,20}?\\b(?:in|during|of|,)\\s*(?:"
              + Dates.MONTH
              + "\\s+)?(?<year>(?:19|20)\\d\\d)\\b");

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    Optional<Passage> withheld =
        statements.passages().stream()
            .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
            .filter(passage -> PLACES.matcher(passage.text()).find())
            .filter(passage -> WITHHELD.matcher(passage.text()).find())
            .findFirst();
    if (withheld.isPresent()) {
      for (Statement said : statements.prose()) {
        Matcher named = NAMED.matcher(said.text());
        if (named.find()) {
          findings.accept(finding(statements, said, named, withheld.get()));
        }
      }
    }
  }

  private static Finding finding(
      Statements statements, Statement said, Matcher named, Passage withheld) {
    Matcher places = WITHHELD.matcher(withheld.text());
    int at = places.find() ? places.start() : 0;
    Statement whole = new Statement(withheld, withheld.text(), List.of());
    return Finding.warning(
        "place-named-though-withheld",
        statements.place(said),
        said.quoted(named.start()),
        "no place with a year: they tell which case it is, and "
            + whole.quoted(Math.max(0, at - 30)),
        "Take out the place or the year, or move the sentence to the exempt edition.");
  }
}
