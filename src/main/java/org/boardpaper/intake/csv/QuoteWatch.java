package org.boardpaper.intake.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the characters that a parser takes, to know whether the last quoted field was ever
 * closed: FastCSV takes the end of the file for a closing quote, and with it every row that the
 * open quote has swallowed.
 */
final class QuoteWatch extends FilterReader {
  private enum State {
    FIELD_START,
    FIELD,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char separator;
  private final LineCount lines = new LineCount();
  private State state = State.FIELD_START;
  private int openedOn;

  QuoteWatch(Reader in, char separator) {
    super(in);
    this.separator = separator;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      watch((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      watch(buffer[i]);
    }
    return count;
  }

  /** The line on which a quote was opened that is not closed so far; 0 where none is open. */
  int openQuoteLine() {
    return state == State.QUOTED ? openedOn : 0;
  }

  private void watch(char c) {
    if (c == '"' && state == State.FIELD_START) {
      openedOn = lines.line();
    }
    state =
        switch (state) {
          case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
          case QUOTE_IN_QUOTED -> c == '"' ? State.QUOTED : unquoted(c, State.FIELD);
          case FIELD_START -> c == '"' ? State.QUOTED : unquoted(c, startOrField(c));
          case FIELD -> unquoted(c, State.FIELD);
        };
    lines.accept(c);
  }

  private static State startOrField(char c) {
    return c == ' ' ? State.FIELD_START : State.FIELD;
  }

  private State unquoted(char c, State otherwise) {
    return c == separator || c == '\n' || c == '\r' ? State.FIELD_START : otherwise;
  }
}
