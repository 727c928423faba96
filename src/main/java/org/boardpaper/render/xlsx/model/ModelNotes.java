package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.contribution.ContributionModel;

/** What is said about the model in words. */
final class ModelNotes {
  static final List<String> STEPS =
      List.of(
          "1. On Assumptions, choose a scenario, or type your own office cost, reviews or cost per review.",
          "2. On Partners, change what is agreed or received. Everything follows at once.",
          "3. Read Contributions, Forecast, Scenarios and Charts.",
          "4. Look at Checks: each must say OK. Base case shows what changed since issue.",
          "5. Write what you changed, and why, in the Version log.");

  private static final List<Note> RULES =
      List.of(
          new Note(
              "Cost",
              "Office cost + reviews × cost per review, to the penny. The office cost is fixed: it"
                  + " never grows with the number of reviews."),
          new Note(
              "Contributions",
              "Shared step after step, as the table of steps on Assumptions says; what the partners"
                  + " bring to each step stands on Partners. A step shares what the step before left,"
                  + " among partners that no earlier step of the same part names. Shares are rounded"
                  + " down to whole pence, or the unit of the step; what is left over goes unit by"
                  + " unit to the largest remainders, the earlier line first. So the shares always"
                  + " add up to the cost."),
          new Note(
              "Rules of a step",
              "Fixed amounts: pounds by partner; where no step follows, the pot bears the rest."
                  + " Percentages: of what is left, rounded together, at most the amount in the"
                  + " table. In proportion to weights: what each agreed, where no weight is typed. In"
                  + " equal shares. Rounded, host takes the rest: each part is rounded half up by"
                  + " itself. Where the unit is a pound or more, the odd pence go to the largest"
                  + " weight, or to the host."),
          new Note(
              "Minimum",
              "Where everyone pays at least so much: who would pay less pays that, and the others"
                  + " share the rest by the same steps, until nobody is below it. Each round has"
                  + " tables of its own in Workings; a check tells when there are too few."),
          new Note(
              "Received in advance",
              "A contribution that was received in an earlier year is in the opening pot already."
                  + " It counts as paid, and is not added to the pot a second time."),
          new Note(
              "In-year balance",
              "Contributions due − total cost. Due is what is agreed less what is not called on"
                  + " (not drawn, or waived)."),
          new Note(
              "Closing pot",
              "Opening pot + contributions due − received in advance + overpaid − total cost."),
          new Note(
              "Credit",
              "What a partner has paid for the year above its contribution, else nought."),
          new Note(
              "Years ahead",
              "Office cost in year k = office cost × (1 + growth) to the power k − 1, rounded once;"
                  + " the cost per review likewise. The number of reviews stays the same. Contributions of later years are"
                  + " what is agreed now, unless another amount is typed on Assumptions."),
          new Note(
              "Reserve given back",
              "In equal yearly parts from the first year: by the end of year k, ROUND(amount × k ÷"
                  + " years) is given back. The partners then pay the cost less the part of the year,"
                  + " whatever is due now."),
          new Note(
              "New contributors",
              "A new partner that scenarios.yaml names under new-payers has a line of its own on"
                  + " Partners, with a weight and nothing agreed yet. Without a weight there it pays"
                  + " nothing."),
          new Note(
              "Your own figures",
              "They replace the chosen scenario's on Contributions, Forecast and Charts. The sheet"
                  + " Scenarios keeps to the table of scenarios."),
          new Note(
              "Protection",
              "Sheets are protected without a password, so that no formula is overwritten by"
                  + " mistake. To change the structure, unprotect the sheet and say so in the Version"
                  + " log."),
          new Note(
              "Limits",
              "The lists of partners, scenarios and years are as issued. Chance is not worked out"
                  + " here: where it is shown, it was worked out at issue for the issued assumptions."),
          new Note(
              "How it is built",
              "Inputs, calculations and outputs stand on sheets of their own; a column of a table"
                  + " has one formula; single inputs have names; a formula holds no number but 0 and"
                  + " 1 (FAST Standard; ICAEW, Twenty principles for good spreadsheet practice)."));

  private static final String NOT_FOLLOWED =
      "Set, and in the finance note and the figures, but not followed by this model: %s.";

  private ModelNotes() {}

  /** The rules, then the sources. */
  static List<Note> of(ContributionModel model) {
    List<Note> notes = new ArrayList<>(RULES);
    model
        .imprint()
        .left()
        .forEach(left -> notes.add(new Note("Not followed", NOT_FOLLOWED.formatted(left))));
    model.imprint().sources().forEach(source -> notes.add(new Note("Source", source)));
    return notes;
  }

  /**
   * A note.
   *
   * @param subject what it is about
   * @param text what there is to know
   */
  record Note(String subject, String text) {}
}
