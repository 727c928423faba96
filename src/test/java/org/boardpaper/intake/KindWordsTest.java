package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.boardpaper.ledger.EntryKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Opening balance, BROUGHT_FORWARD",
    "closing balance, CARRIED_FORWARD",
    "Agreed, CONTRIBUTION_AGREED",
    "RECEIVED, CONTRIBUTION_RECEIVED",
    "Received in advance, RECEIVED_IN_ADVANCE",
    "Refund, REFUNDED",
    "Office, OFFICE_COST",
    "Office agreed, OFFICE_AGREED",
    "Chair and author, CHAIR_AND_AUTHOR_COST",
    "Exceptional, EXCEPTIONAL_COST",
    "In kind, IN_KIND"
  })
  void a_kind_is_known_by_its_words_and_by_what_people_write_for_it(String word, EntryKind kind) {
    assertThat(KindWords.known(Map.of()).find(word)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"Agreed, WAIVED", "agreed, WAIVED", "office, OFFICE_AGREED"})
  void a_partnerships_own_meaning_of_a_word_comes_first(String word, EntryKind kind) {
    assertThat(KindWords.known(Map.of(word, kind)).find(word)).contains(kind);
  }
}
