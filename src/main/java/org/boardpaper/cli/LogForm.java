package org.boardpaper.cli;

/** How the log is written. */
enum LogForm {
  /** For people. */
  TEXT,
  /** One event a line, for programs that gather logs. */
  JSON
}
