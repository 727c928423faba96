package org.boardpaper.render.xlsx.model;

/** The sheets in their order. */
enum Tab {
  COVER("Cover", Kind.GUIDE, "What this model is for and how to use it"),
  CONTENTS("Contents", Kind.GUIDE, "Every sheet, what it holds and a link to it"),
  NOTES("Notes", Kind.GUIDE, "The rules of the model, its limits and its sources"),
  ASSUMPTIONS("Assumptions", Kind.INPUT, "Choose a scenario or type your own figures"),
  PARTNERS("Partners", Kind.INPUT, "What each partner agreed and has paid"),
  WORKINGS("Workings", Kind.CALCULATION, "Every step from the assumptions to the results"),
  CONTRIBUTIONS("Contributions", Kind.OUTPUT, "What each partner pays under the chosen scenario"),
  FORECAST("Forecast", Kind.OUTPUT, "The pot from year to year under the chosen scenario"),
  SCENARIOS("Scenarios", Kind.OUTPUT, "All scenarios side by side"),
  CHARTS("Charts", Kind.OUTPUT, "Contributions and the pot as pictures"),
  BASE_CASE("Base case", Kind.CONTROL, "Each figure as issued beside the same figure now"),
  CHECKS("Checks", Kind.CONTROL, "What must hold whatever is typed"),
  VERSION_LOG("Version log", Kind.CONTROL, "Who changed what and when");

  private final String sheet;
  private final Kind kind;
  private final String purpose;

  Tab(String sheet, Kind kind, String purpose) {
    this.sheet = sheet;
    this.kind = kind;
    this.purpose = purpose;
  }

  /** The name on the tab. */
  String sheet() {
    return sheet;
  }

  Kind kind() {
    return kind;
  }

  /** What it is for, in a line. */
  String purpose() {
    return purpose;
  }

  /** Where a link to it leads. */
  String target() {
    return "'" + sheet + "'!A1";
  }

  /** What a sheet is, with the colour of its tab. */
  enum Kind {
    GUIDE("Guide", "1F3864"),
    INPUT("Input", "E0A800"),
    CALCULATION("Calculation", "7F7F7F"),
    OUTPUT("Output", "2E7D32"),
    CONTROL("Control", "6A3D9A");

    private final String word;
    private final String colour;

    Kind(String word, String colour) {
      this.word = word;
      this.colour = colour;
    }

    String word() {
      return word;
    }

    String colour() {
      return colour;
    }
  }
}
