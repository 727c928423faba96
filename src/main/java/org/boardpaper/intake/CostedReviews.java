package org.boardpaper.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.review.Review;

/** Reads of which review a cost in the ledger is. Only chair and author are paid for a review. */
final class CostedReviews {
  private final Optional<ReviewNames> names;

  private CostedReviews(Optional<ReviewNames> names) {
    this.names = names;
  }

  /** The reviews of a register, by their references and other spellings. */
  static CostedReviews of(List<Review> register, Map<String, String> spellings) {
    return new CostedReviews(Optional.of(new ReviewNames(register, spellings)));
  }

  /** Without a register to look them up in, they are not read. */
  static CostedReviews notRead() {
    return new CostedReviews(Optional.empty());
  }

  /** The review's own reference; empty text where none is named; nothing where it is not known. */
  Optional<String> read(RowReading row, EntryKind kind) {
    if (names.isEmpty() || row.text(LedgerColumns.REVIEW).isEmpty()) {
      return Optional.of("");
    }
    if (kind != EntryKind.CHAIR_AND_AUTHOR_COST) {
      row.information(
          "review-not-used",
          LedgerColumns.REVIEW,
          "no review beside “" + kind.words() + "”",
          "Nothing, if the kind is right: only chair and author are counted to the cost of a"
              + " review.");
      return Optional.of("");
    }
    return names.get().read(row, LedgerColumns.REVIEW).map(Review::reference);
  }
}
