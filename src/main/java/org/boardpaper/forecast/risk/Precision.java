package org.boardpaper.forecast.risk;

/** How much work is done for a risk. */
public enum Precision {
  /** Two steps: for tables of many scenarios. The error stated is that of the finer step. */
  FOR_A_GRID,
  /** Three steps: for a figure in a paper. The error stated is how far the last step moved it. */
  FOR_A_PAPER
}
