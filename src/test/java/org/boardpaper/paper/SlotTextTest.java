package org.boardpaper.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.boardpaper.paper.Slot.Forms;
import org.boardpaper.paper.Slot.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTextTest {
  @Test
  void a_text_is_words_and_slots_in_order() {
    SlotText text = SlotText.parse("The pot held {{ledger.2016-17.pot.opening}} in {{this-year}}.");

    assertThat(text.parts())
        .containsExactly(
            new SlotText.Words("The pot held ", 0),
            new SlotText.Filled(figure("ledger.2016-17.pot.opening"), 13),
            new SlotText.Words(" in ", 43),
            new SlotText.Filled(figure("this-year"), 47),
            new SlotText.Words(".", 60));
  }

  @ParameterizedTest
  @CsvSource({
    "{{plan.outstanding.total}}, FIGURE, plan.outstanding.total",
    "{{ forecast.office-42089-reviews-2.5.2016-17.cost.total }}, FIGURE,"
        + " forecast.office-42089-reviews-2.5.2016-17.cost.total",
    "{{paragraph office-request}}, PARAGRAPH, office-request",
    "{{= 2004}}, LITERAL, 2004",
    "{{=7}}, LITERAL, 7",
    "{{table contributions}}, TABLE, contributions",
    "{{chart outstanding}}, CHART, outstanding"
  })
  void a_slot_says_what_fills_it(String text, Kind kind, String argument) {
    assertThat(SlotText.parse(text).slots())
        .containsExactly(new Slot(kind, argument, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "{{plan.actions.total action|actions}}, action, actions, true",
    "{{plan.actions.total review is | reviews are}}, review is, reviews are, true",
    "{{plan.actions.total ? is|are}}, is, are, false",
    "{{plan.actions.total ?is|are}}, is, are, false"
  })
  void a_figure_may_bring_words_that_agree_with_it(
      String text, String one, String many, boolean withFigure) {
    assertThat(SlotText.parse(text).slots())
        .containsExactly(
            new Slot(
                Kind.FIGURE, "plan.actions.total", Optional.of(new Forms(one, many, withFigure))));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 actions", "1, 1 action", "2, 2 actions", "1204, '1,204 actions'"})
  void words_agree_with_their_figure(long count, String printed) {
    assertThat(new Forms("action", "actions", true).agreeing(Value.of(count))).isEqualTo(printed);
  }

  @Test
  void words_can_agree_with_a_figure_that_is_not_printed() {
    assertThat(new Forms("is", "are", false).agreeing(Value.of(1))).isEqualTo("is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "}}",
        "{",
        "}",
        "{{}}",
        "{{=}}",
        "{{ledger..due}}",
        "{{Ledger.due}}",
        "{{paragraph}}",
        "{{paragraph 13}}",
        "{{table}}",
        "{{plan.total action}}",
        "{{plan.total action|}}",
        "{{plan.total a|b|c}}",
        "{{plan.total ?}}",
        "{{plan total}}",
        "{{a b {{c}}",
        "{{{a}}}"
      })
  void braces_that_are_no_slot_are_faults_and_stay_as_written(String text) {
    SlotText parsed = SlotText.parse(text);

    assertThat(parsed.parts()).hasAtLeastOneElementOfType(SlotText.Fault.class);
    assertThat(parsed.fill(slot -> "{{" + slot.argument() + "}}")).isEqualTo(text);
  }

  @Test
  void filling_replaces_slots_and_nothing_else() {
    SlotText text = SlotText.parse("{{= 4}} of the {{areas\n area|areas}} {and}");

    assertThat(text.fill(Slot::argument)).isEqualTo("4 of the areas {and}");
  }

  @ParameterizedTest
  @CsvSource({
    "{{table cases}}, true",
    "{{chart outstanding}}, true",
    "See {{table cases}}, false",
    "{{plan.outstanding.total}}, false",
    "'', false"
  })
  void a_block_is_a_table_or_chart_alone(String text, boolean alone) {
    assertThat(SlotText.parse(text).block().isPresent()).isEqualTo(alone);
  }

  private static Slot figure(String id) {
    return new Slot(Kind.FIGURE, id, Optional.empty());
  }
}
