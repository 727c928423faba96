package org.boardpaper.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.References.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  private static final References REFERENCES =
      References.of(paper(), number -> "p" + number, appendix -> "a " + appendix.label());

  @Test
  void aParagraphIsLedToByItsNumber() {
    assertThat(REFERENCES.in("Increased, as outlined in paragraph 13."))
        .containsExactly(new Reference(26, "paragraph 13", "p13"));
  }

  @Test
  void severalParagraphsAreEachLedTo() {
    assertThat(REFERENCES.in("See paragraphs 7, 10 and 11, and Appendix 1."))
        .containsExactly(
            new Reference(4, "paragraphs 7", "p7"),
            new Reference(18, "10", "p10"),
            new Reference(25, "11", "p11"),
            new Reference(33, "Appendix 1", "a Appendix 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exempt under paragraph 2 of Part 1 of Schedule 12A",
        "The statutory guidance says so, in paragraph 12",
        "See paragraph 21",
        "See paragraph 1.5",
        "See Appendix 2",
        "13 paragraphs"
      })
  void whatIsNotOfThisPaperLeadsNowhere(String text) {
    assertThat(REFERENCES.in(text)).isEmpty();
  }

  private static Paper paper() {
    Masthead masthead =
        new Masthead("A partnership", "A board", LocalDate.of(2016, 6, 8), "A paper", List.of());
    List<Block> blocks =
        IntStream.rangeClosed(1, 20).<Block>mapToObj(n -> new Block.Paragraph(n, "Text.")).toList();
    return new Paper(
        masthead,
        List.of(new Section("All", blocks)),
        List.of(new Appendix("Appendix 1", "Actions", List.of(), List.of())));
  }
}
