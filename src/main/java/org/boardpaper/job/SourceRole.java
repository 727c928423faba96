package org.boardpaper.job;

import java.util.List;

/** What a file of a partnership's folder is read for. */
enum SourceRole {
  SETTINGS("settings", true),
  SCENARIOS("scenarios", false),
  STATED("stated", false),
  REVIEWS("reviews", true),
  PREVIOUS("previous", false),
  PLAN("plan", true),
  LEDGER("ledger", true),
  LOGO("logo", false),
  NARRATIVE("narrative", false),
  WORDING("wording", false),
  DESIGN("design", false),
  ROUND_WORDING("round-wording", false),
  RETURN("return", false);

  private final String id;
  private final boolean required;

  SourceRole(String id, boolean required) {
    this.id = id;
    this.required = required;
  }

  /** The word for it in the store and in the settings. */
  String id() {
    return id;
  }

  /** Whether no paper can be made without it. */
  boolean isRequired() {
    return required;
  }

  /** Whether a file lies in a folder of reports in place of a shipped one. */
  static boolean isOfReports(String id) {
    return WORDING.id.equals(id) || DESIGN.id.equals(id);
  }

  /** The usual names of its file, the first one that is there counts; none for whole folders. */
  List<String> names() {
    return switch (this) {
      case SETTINGS -> List.of("partnership.yaml");
      case SCENARIOS -> List.of("scenarios.yaml");
      case STATED -> List.of("stated-figures.csv");
      case REVIEWS -> List.of("reviews.csv", "reviews.xlsx");
      case PREVIOUS -> List.of("previous-outstanding.csv", "previous-outstanding.xlsx");
      case PLAN -> List.of("master-action-plan.xlsx", "master-action-plan.csv");
      case LEDGER -> List.of("funding-ledger.csv", "funding-ledger.xlsx");
      case LOGO, NARRATIVE, WORDING, DESIGN, ROUND_WORDING, RETURN -> List.of();
    };
  }
}
