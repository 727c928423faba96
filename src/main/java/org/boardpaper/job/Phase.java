package org.boardpaper.job;

/** The steps of a run, in their order. */
public enum Phase {
  /** Copies of the inputs are kept, and only they are read from here on. */
  ARCHIVE_SOURCES("archiveSources", "Keeping a copy of every file"),
  /** The register. */
  READ_REVIEWS("readReviews", "Reading the register of reviews"),
  /** What was outstanding in a report that was not made here. */
  READ_PREVIOUS("readPrevious", "Reading the list of the last report"),
  /** The master action plan. */
  READ_PLAN("readPlan", "Reading the action plan"),
  /** The funding ledger. */
  READ_LEDGER("readLedger", "Reading the funding ledger"),
  /** The gate. */
  CHECK_INPUTS("checkInputs", "Checking the files against one another"),
  /** Where the run ends when the gate stays closed, or when no more was asked for. */
  REPORT_FINDINGS("reportFindings", "Writing the list of findings"),
  /** Figures with where they come from. */
  WORK_OUT_FIGURES("workOutFigures", "Working out the figures"),
  /** The paper. */
  WRITE_PAPER("writePaper", "Writing the paper"),
  /** Its tables as a workbook. */
  WRITE_TABLES("writeTables", "Writing the workbook of tables"),
  /** The finance officer's working model. */
  WRITE_MODEL("writeModel", "Writing the contribution model"),
  /** The finance officer's note. */
  WRITE_NOTE("writeNote", "Writing the finance note"),
  /** What only the quarterly round reads: settings and its wording. */
  CHECK_ROUND("checkRound", "Checking settings and wording"),
  /** A form for each agency. */
  WRITE_FORMS("writeForms", "Writing the forms"),
  /** What came back, merged into the plan. */
  COLLATE("collate", "Merging what came back"),
  /** The store learns what was sent. */
  KEEP_FORMS("keepForms", "Noting what is sent"),
  /** The store learns what came back. */
  KEEP_ANSWERS("keepAnswers", "Noting who answered"),
  /** Figures and findings for machines. */
  WRITE_RECORDS("writeRecords", "Writing figures and findings"),
  /** All at once into the folder of papers. */
  PUBLISH("publish", "Putting the papers in their place");

  private final String step;
  private final String words;

  Phase(String step, String words) {
    this.step = step;
    this.words = words;
  }

  /** Name of the step in the job repository. */
  public String step() {
    return step;
  }

  /** What it does, for the officer who waits. */
  public String words() {
    return words;
  }

  static Phase ofStep(String step) {
    for (Phase phase : values()) {
      if (phase.step.equals(step)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("no such step: " + step);
  }
}
