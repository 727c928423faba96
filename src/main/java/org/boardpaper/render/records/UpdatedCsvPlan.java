package org.boardpaper.render.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpaper.basics.FormulaLike;
import org.boardpaper.round.PlanEdit;

/** Writes a csv plan anew with some cells changed; every other byte stays as it is. */
public final class UpdatedCsvPlan {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SEPARATORS = ",;\t";

  private final String text;
  private final char separator;
  private final Map<Integer, Map<Integer, PlanEdit>> edits = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int line = 1;

  private UpdatedCsvPlan(String text, List<PlanEdit> wanted) {
    this.text = text;
    this.separator = separator(text);
    wanted.forEach(
        edit ->
            edits
                .computeIfAbsent(edit.place().row(), any -> new HashMap<>())
                .put(edit.place().column(), edit));
  }

  /**
   * Writes the plan with edits.
   *
   * @return edits that could not be written
   */
  public static List<PlanEdit> write(Path plan, List<PlanEdit> wanted, Path file)
      throws IOException {
    byte[] bytes = Files.readAllBytes(plan);
    Charset charset = charset(bytes);
    List<PlanEdit> possible =
        wanted.stream().filter(edit -> charset.newEncoder().canEncode(edit.text())).toList();
    UpdatedCsvPlan updated = new UpdatedCsvPlan(new String(bytes, charset), possible);
    Files.write(file, updated.applied().getBytes(charset));
    List<PlanEdit> notWritten = new ArrayList<>(wanted);
    notWritten.removeAll(possible);
    updated.edits.values().forEach(rest -> notWritten.addAll(rest.values()));
    return List.copyOf(notWritten);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException other) {
      return WINDOWS;
    }
  }

  /** The separator that the file has most of outside quotation marks. */
  private static char separator(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts.merge(c, 1, Integer::sum);
      }
    }
    char most = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      if (counts.getOrDefault(candidate, 0) > counts.getOrDefault(most, 0)) {
        most = candidate;
      }
    }
    return most;
  }

  private String applied() {
    while (at < text.length()) {
      record();
    }
    return out.toString();
  }

  private void record() {
    Map<Integer, PlanEdit> own = edits.getOrDefault(line, new HashMap<>());
    int started = line;
    for (int column = 1; ; column++) {
      int from = at;
      skipField();
      PlanEdit edit = own.remove(column);
      out.append(edit == null ? text.substring(from, at) : written(edit));
      if (at >= text.length() || text.charAt(at) != separator) {
        break;
      }
      out.append(text.charAt(at++));
    }
    if (own.isEmpty()) {
      edits.remove(started);
    }
    endLine();
  }

  private void endLine() {
    if (at < text.length()) {
      boolean pair = text.startsWith("\r\n", at);
      out.append(text, at, at + (pair ? 2 : 1));
      at += pair ? 2 : 1;
      line++;
    }
  }

  private void skipField() {
    boolean quoted = false;
    boolean mayOpen = true;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean opens = c == '"' && (quoted || mayOpen);
      if (opens) {
        quoted = !quoted;
      } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
        return;
      } else if (quoted && (c == '\n' || (c == '\r' && !text.startsWith("\r\n", at)))) {
        line++;
      }
      mayOpen = (mayOpen && c == '\ufeff') || (opens && !quoted);
    }
  }

  private String written(PlanEdit edit) {
    String value = edit.field().isDay() ? DAY.format(LocalDate.parse(edit.text())) : edit.text();
    String safe = FormulaLike.is(value) ? " " + value : value;
    boolean quote =
        safe.indexOf(separator) >= 0
            || safe.contains("\"")
            || safe.contains("\n")
            || safe.startsWith(" ");
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
