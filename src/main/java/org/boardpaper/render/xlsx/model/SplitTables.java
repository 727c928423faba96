package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.render.xlsx.model.AmountTables.Stage;
import org.boardpaper.render.xlsx.model.Grid.Column;

/**
 * How the pence of each step are split, in one pass.
 *
 * <p>The split is done in whole units (pence, or pounds where contributions are whole pounds), so
 * it is exact: units rounded down = units × weight ÷ all weights, and what is left over goes, unit
 * by unit, to the largest remainders, the earlier line first. Where a host takes the rest, each
 * part is rounded half up by itself. Odd pence, which make no whole unit, go to the largest weight
 * or to the host. What is below nought is split like a charge and given its sign again.
 */
final class SplitTables {
  private static final String PLACE =
      "1+COUNTIFS(Split~[Stage],{Stage},Split~[Remainder],\">\"&{Remainder})"
          + "+COUNTIFS(Split~[Stage],{Stage},Split~[Remainder],{Remainder},Split~[Line],\"<\"&{Line})";

  private final ModelBook book;
  private final ContributionModel model;
  private final int pass;
  private final List<Stage> stages;

  SplitTables(ModelBook book, int pass) {
    this.book = book;
    this.model = book.model();
    this.pass = pass;
    this.stages = new AmountTables(book, pass).allStages();
  }

  /** A line of the split: the stage, and the payer, from 1. */
  record Piece(Stage stage, int line) {}

  /** A payer, from 1, in a case, 0 for the one in use. */
  record Payment(int unit, int line) {}

  Grid<Stage> pence() {
    return new Grid<>(
        name("Pence"),
        List.of(
            Column.of(
                "Case",
                Style.TEXT,
                stage -> Entry.later(() -> book.table("Cases").cell("Case", stage.unit()))),
            Column.of("Stage", Style.WHOLE, stage -> Entry.of(stage.number())),
            Column.of("Step", Style.WHOLE, stage -> Entry.of(stage.step())),
            formula("Pence to split", "ABS(INDEX(Stages~[Amount],{Stage}))"),
            formula(
                "Unit",
                "IF(ISNUMBER(INDEX(Steps[Rounded to],{Step})),ROUND(INDEX(Steps[Rounded to],{Step})*Pence_per_pound,0),1)"),
            formula("Host", "SUMIFS(Split~[Host],Split~[Stage],{Stage})"),
            formula("To split", "IF({Host}>0,{Pence to split},INT({Pence to split}/{Unit}))"),
            formula("Divisor", "INDEX(Stages~[All weights],{Stage})*IF({Host}>0,{Unit},1)"),
            formula("Rounded down", "SUMIFS(Split~[Rounded down],Split~[Stage],{Stage})"),
            formula("Left over", "IF({Host}>0,0,{To split}-{Rounded down})"),
            formula("Given out", "SUMIFS(Split~[Extra],Split~[Stage],{Stage})"),
            formula("Odd pence", "{Pence to split}-({Rounded down}+{Given out})*{Unit}")),
        stages);
  }

  Grid<Piece> split() {
    return new Grid<>(
        name("Split"), Stream.concat(weighed().stream(), roundedOff().stream()).toList(), pieces());
  }

  private List<Column<Piece>> weighed() {
    return List.of(
        Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
        Column.of("No.", Style.WHOLE, piece -> Entry.of(piece.stage().unit())),
        Column.of("Stage", Style.WHOLE, piece -> Entry.of(piece.stage().number())),
        Column.of("Line", Style.WHOLE, piece -> Entry.of(piece.line())),
        Column.of("Weight", Style.WHOLE, piece -> claim(piece, "Weight")),
        Column.of("Host", Style.WHOLE, piece -> claim(piece, "Host")),
        formula("Product", "{Weight}*INDEX(Pence~[To split],{Stage})"));
  }

  private List<Column<Piece>> roundedOff() {
    return List.of(
        formula(
            "Rounded down",
            "IF(INDEX(Pence~[Divisor],{Stage})>0,INT({Product}/INDEX(Pence~[Divisor],{Stage})),0)"),
        formula("Remainder", "{Product}-{Rounded down}*INDEX(Pence~[Divisor],{Stage})"),
        formula("Place", PLACE),
        formula("Extra", extra()),
        formula("Odd", odd()),
        formula(
            "Pence",
            "(({Rounded down}+{Extra})*INDEX(Pence~[Unit],{Stage})+{Odd})"
                + "*IF(INDEX(Stages~[Amount],{Stage})<0,-1,1)"));
  }

  private static String extra() {
    return "IF(INDEX(Pence~[Host],{Stage})>0,IF({Weight}>0,IF({Remainder}+{Remainder}>=INDEX(Pence~[Divisor],{Stage}),1,0),0),"
        + "IF({Place}<=INDEX(Pence~[Left over],{Stage}),1,0))";
  }

  /** Odd pence: to the host, else to the largest weight, the earlier line on a tie. */
  private static String odd() {
    return "IF(INDEX(Pence~[Host],{Stage})>0,{Host}*INDEX(Pence~[Odd pence],{Stage}),IF(INDEX(Pence~[Odd pence],{Stage})=0,0,"
        + "IF(COUNTIFS(Split~[Stage],{Stage},Split~[Weight],\">\"&{Weight})"
        + "+COUNTIFS(Split~[Stage],{Stage},Split~[Weight],{Weight},Split~[Line],\"<\"&{Line})=0,"
        + "INDEX(Pence~[Odd pence],{Stage}),0)))";
  }

  /** What a step asks of a partner, and nothing of one that pays the minimum already. */
  private Entry claim(Piece piece, String column) {
    int row = (piece.stage().step() - 1) * model.contributors().size() + piece.line() - 1;
    int payment = piece.stage().unit() * model.contributors().size() + piece.line() - 1;
    return Entry.later(
        () ->
            pass == 1
                ? book.table("Claims").cell(column, row)
                : "IF(%s>0,0,%s)"
                    .formatted(
                        book.table(name("Shares")).cell("At the minimum", payment),
                        book.table("Claims").cell(column, row)));
  }

  Grid<Payment> shares() {
    return new Grid<>(
        name("Shares"),
        List.of(
            Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
            Column.of("No.", Style.WHOLE, payment -> Entry.of(payment.unit())),
            Column.of("Line", Style.WHOLE, payment -> Entry.of(payment.line())),
            Column.of("At the minimum", Style.WHOLE, this::settled),
            formula(
                "Pence",
                "SUMIFS(Split~[Pence],Split~[No.],{No.},Split~[Line],{Line})+{At the minimum}*Minimum_pence"),
            Column.formula("Share", Style.MONEY, "{Pence}/Pence_per_pound"),
            formula(
                "Too little",
                "IF(INDEX(Cases[To share],{No.}+1)<0,0,IF(Minimum_pence>0,IF({Pence}<Minimum_pence,1,0),0))")),
        payments());
  }

  /** Who paid too little in the pass before, or pays the minimum since an earlier one. */
  private Entry settled(Payment payment) {
    if (pass == 1) {
      return Entry.of(0);
    }
    int row = payment.unit() * model.contributors().size() + payment.line() - 1;
    String before = Passes.name("Shares", pass - 1);
    return Entry.later(
        () ->
            "MAX(%s,%s)"
                .formatted(
                    book.table(before).cell("At the minimum", row),
                    book.table(before).cell("Too little", row)));
  }

  private <T> Column<T> formula(String header, String text) {
    return Column.of(header, Style.WHOLE, row -> Entry.formula(Passes.in(text, pass)));
  }

  private String name(String table) {
    return Passes.name(table, pass);
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    stages.forEach(stage -> lines().forEach(line -> pieces.add(new Piece(stage, line))));
    return pieces;
  }

  private List<Payment> payments() {
    List<Payment> payments = new ArrayList<>();
    IntStream.rangeClosed(0, model.scenarios().size())
        .forEach(unit -> lines().forEach(line -> payments.add(new Payment(unit, line))));
    return payments;
  }

  private List<Integer> lines() {
    return IntStream.rangeClosed(1, model.contributors().size()).boxed().toList();
  }
}
