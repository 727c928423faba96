package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** Totals at the foot of a table against its rows. */
final class TableTotals implements Check {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)^(?:grand )?total\\b.*|^all(?: [\\p{L}-]+)?$|^sum$|^overall$");
  private static final Pattern NUMBER =
      Pattern.compile("([−-]?)£?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)");

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    List<Statement> rows = new ArrayList<>();
    for (Statement said : statements.all()) {
      if (!said.is(Passage.Kind.ROW)) {
        rows.clear();
      } else if (TOTAL.matcher(cells(said).get(0)).matches()) {
        compare(statements, rows, said, findings);
        rows.clear();
      } else {
        rows.add(said);
      }
    }
  }

  private static void compare(
      Statements statements, List<Statement> rows, Statement total, Consumer<Finding> findings) {
    List<String> totals = cells(total);
    for (int column = 1; column < totals.size(); column++) {
      Optional<BigDecimal> said = number(totals.get(column));
      Optional<BigDecimal> sum = sum(rows, column, totals.size());
      if (said.isPresent() && sum.isPresent() && said.get().compareTo(sum.get()) != 0) {
        findings.accept(finding(statements, rows.get(0), total, totals.get(column), sum.get()));
      }
    }
  }

  /** The sum of a column below its header; empty where a cell of it is no number. */
  private static Optional<BigDecimal> sum(List<Statement> rows, int column, int width) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = cells(rows.get(i));
      if (cells.size() != width) {
        return Optional.empty();
      }
      Optional<BigDecimal> number = number(cells.get(column));
      if (number.isPresent() == (i == 0)) {
        return Optional.empty();
      }
      sum = sum.add(number.orElse(BigDecimal.ZERO));
    }
    return rows.size() > 2 ? Optional.of(sum) : Optional.empty();
  }

  private static List<String> cells(Statement row) {
    return Arrays.asList(row.text().split("\t", -1));
  }

  private static Optional<BigDecimal> number(String cell) {
    Matcher number = NUMBER.matcher(cell.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal size = NumberWords.value(number.group(2));
    return Optional.of(number.group(1).isEmpty() ? size : size.negate());
  }

  private static Finding finding(
      Statements statements, Statement first, Statement total, String said, BigDecimal sum) {
    return Finding.warning(
        "table-total-differs",
        statements.place(total),
        total.quoted(Math.max(0, total.text().lastIndexOf(said))),
        sum.toPlainString()
            + ", the sum of the column of the table that begins with "
            + first.quoted(),
        "Add the column up again, and correct the total or a row.");
  }
}
