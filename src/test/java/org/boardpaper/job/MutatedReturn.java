package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.NullMarked;

/** Spoils a return in one of many ways, the same way for the same seed. */
@NullMarked
enum MutatedReturn {
  CELLS {
    @Override
    void change(ReturnedForm form, Random random) {
      for (int i = 0; i <= random.nextInt(6); i++) {
        cell(form, random).setCellValue(text(random));
      }
    }
  },
  NUMBERS {
    @Override
    void change(ReturnedForm form, Random random) {
      cell(form, random).setCellValue(random.nextDouble() * 100_000 - 10_000);
    }
  },
  FORMULAS {
    @Override
    void change(ReturnedForm form, Random random) {
      cell(form, random).setCellFormula(random.nextBoolean() ? "1/0" : "A1&\"x\"");
    }
  },
  CELLS_SWAPPED {
    @Override
    void change(ReturnedForm form, Random random) {
      Cell one = cell(form, random);
      Cell other = cell(form, random);
      String text = one.toString();
      one.setCellValue(other.toString());
      other.setCellValue(text);
    }
  },
  ROW_DELETED {
    @Override
    void change(ReturnedForm form, Random random) {
      form.actions().removeRow(form.row(1 + random.nextInt(3)));
    }
  },
  ROW_COPIED {
    @Override
    void change(ReturnedForm form, Random random) {
      Row copy = form.actions().createRow(form.rows() + 3);
      form.row(1 + random.nextInt(3))
          .forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
      copy.createCell(9 + random.nextInt(6)).setCellValue(text(random));
    }
  },
  HEADER_CHANGED {
    @Override
    void change(ReturnedForm form, Random random) {
      form.row(0).createCell(random.nextInt(16)).setCellValue(text(random));
    }
  },
  LABEL_CHANGED {
    @Override
    void change(ReturnedForm form, Random random) {
      Row row = form.workbook().getSheet("About this form").getRow(2 + random.nextInt(6));
      row.createCell(random.nextInt(2)).setCellValue(text(random));
    }
  },
  SHEET_REMOVED {
    @Override
    void change(ReturnedForm form, Random random) {
      form.workbook().removeSheetAt(random.nextInt(form.workbook().getNumberOfSheets()));
    }
  },
  SHEET_RENAMED {
    @Override
    void change(ReturnedForm form, Random random) {
      form.workbook().setSheetName(random.nextInt(4), "Sheet " + random.nextInt(100));
    }
  },
  BYTES {
    @Override
    byte[] spoil(byte[] bytes, Random random) {
      for (int i = 0; i < 3; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      return bytes;
    }
  },
  CUT_OFF {
    @Override
    byte[] spoil(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  };

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Completed",
          "done",
          "Verified",
          "Withdrawn",
          "nonsense",
          "=1+1",
          "@SUM(A1)",
          "31/02/2016",
          "30/09/2016",
          "2016-09-30",
          "a \"quoted\", text;\nwith a break",
          "é \u202e \u0000 \ud83d\ude00",
          "x".repeat(5_000),
          "Westshire Police",
          "2016-Q1");

  /** Spoils a form and sends it back. */
  static void make(RoundBench round, Random random, Path file) throws IOException {
    MutatedReturn way = values()[random.nextInt(values().length)];
    try (ReturnedForm form = round.police()) {
      if (random.nextInt(8) > 0) {
        form.sign("Public protection lead");
      }
      way.change(form, random);
      form.save(file);
    }
    Files.write(file, way.spoil(Files.readAllBytes(file), random));
  }

  void change(ReturnedForm form, Random random) {
    // nothing but its bytes
  }

  byte[] spoil(byte[] bytes, Random random) {
    return bytes;
  }

  private static Cell cell(ReturnedForm form, Random random) {
    return form.row(1 + random.nextInt(3)).createCell(random.nextInt(15));
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
