package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.review.Review;

/** The reviews of the register, by their references and by the spellings of the settings. */
final class ReviewNames {
  private static final SourceCell SETTINGS = SourceCell.wholeFile("partnership.yaml");

  private final KnownWords<Review> reviews;
  private final Set<String> references;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * The names of reviews.
   *
   * @param register the reviews
   * @param spellings other spellings, each with the reference that it stands for
   */
  ReviewNames(List<Review> register, Map<String, String> spellings) {
    Map<String, Review> byReference = new LinkedHashMap<>();
    register.forEach(review -> byReference.put(Names.key(review.reference()), review));
    references = Set.copyOf(byReference.keySet());
    Map<String, Review> byName = new LinkedHashMap<>(byReference);
    new TreeMap<>(spellings)
        .forEach(
            (spelling, reference) ->
                Optional.ofNullable(byReference.get(Names.key(reference)))
                    .ifPresentOrElse(
                        review -> byName.putIfAbsent(Names.key(spelling), review),
                        () -> findings.add(unknown(spelling, reference))));
    reviews = new KnownWords<>(byName, Review::reference);
  }

  /** The review of a row of the plan, or a finding. */
  Optional<Review> read(RowReading row) {
    return read(row, PlanColumns.REVIEW);
  }

  /** The review that a cell names, or a finding. */
  Optional<Review> read(RowReading row, Column column) {
    String reference = row.text(column);
    Optional<Review> review = reviews.find(reference);
    if (review.isEmpty()) {
      row.error(
          "unknown-review",
          column,
          "a review of the register of reviews",
          reviews.suggestion(reference) + "Correct the reference, " + line(reference));
    }
    return review;
  }

  /** What is wrong with the spellings of the settings. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What is wrong with the reviews under the pseudonyms of an agency. */
  List<Finding> unknownIn(Agency agency) {
    return new TreeMap<>(agency.pseudonyms())
        .entrySet().stream()
            .filter(one -> !references.contains(Names.key(one.getKey())))
            .map(one -> unknown(agency, one.getKey() + ": " + one.getValue()))
            .toList();
  }

  private static Finding unknown(Agency agency, String line) {
    return Finding.error(
        "pseudonym-review-unknown",
        SETTINGS,
        "“" + line + "” under the pseudonyms of " + agency.name(),
        "a reference of the register of reviews before the colon",
        "Correct the reference: a pseudonym is known in its own review only.");
  }

  private String line(String reference) {
    return reviews
        .nearest(reference)
        .map(near -> SettingsLines.word("reviews", reference, near.reference()))
        .orElse("or add the review to reviews.");
  }

  private static Finding unknown(String spelling, String reference) {
    return Finding.error(
        "review-spelling-unknown",
        SETTINGS,
        "“" + spelling + ": " + reference + "” under reviews",
        "a reference of the register of reviews after the colon",
        "Correct the reference.");
  }
}
