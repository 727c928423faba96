package org.boardpaper.rules;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static org.boardpaper.intake.xlsx.TestWorkbook.number;
import static org.boardpaper.intake.xlsx.TestWorkbook.rawRow;
import static org.boardpaper.intake.xlsx.TestWorkbook.row;
import static org.boardpaper.intake.xlsx.TestWorkbook.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.intake.Reading;
import org.boardpaper.intake.Sample;
import org.boardpaper.intake.pictures.LogoFile;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.boardpaper.ledger.AccountChecks;
import org.boardpaper.ledger.Accounts;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerTotals;

/** Bad inputs that are no text, or no file at all, made where they are needed. */
enum MadeInputs {
  FILE_MISSING("There is no file of the name.") {
    @Override
    void make(Path plan) {
      // nothing is made
    }
  },
  NOT_A_FILE("A folder is called `plan.xlsx`.") {
    @Override
    void make(Path plan) throws IOException {
      Files.createDirectory(plan);
    }
  },
  FILE_UNREADABLE("The file lies on a medium that fails while it is read.") {
    @Override
    void make(Path plan) {
      // the medium is made while it is read
    }

    @Override
    List<Finding> read(Path folder) throws IOException {
      try (FailingMedium medium = FailingMedium.in(folder)) {
        return Reading.of(Sample.plan(medium.file("plan.csv"))).findings();
      }
    }
  },
  FILE_TOO_LARGE("`partnership.yaml` has 70,000 characters.") {
    @Override
    void make(Path settings) throws IOException {
      Files.writeString(settings, "name: x\n".repeat(8_750));
    }

    @Override
    List<Finding> read(Path folder) throws IOException {
      return settings(folder);
    }
  },
  FILE_NOT_UTF_8(
      "`partnership.yaml` is saved in the encoding Windows-1252: `board: Safer – Board`.") {
    @Override
    void make(Path settings) throws IOException {
      Files.write(settings, new byte[] {'b', 'o', 'a', 'r', 'd', ':', ' ', (byte) 0x96});
    }

    @Override
    List<Finding> read(Path folder) throws IOException {
      return settings(folder);
    }
  },
  LOGO_TOO_LARGE("The logo is a PNG of 4,001 by 20 pixels.") {
    @Override
    void make(Path logo) throws IOException {
      ImageIO.write(new BufferedImage(4_001, 20, TYPE_INT_RGB), "png", logo.toFile());
    }

    @Override
    List<Finding> read(Path folder) throws IOException {
      Path logo = folder.resolve("logo.png");
      make(logo);
      return LogoFile.read(Sample.file(logo)).findings();
    }
  },
  WORKBOOK_ENCRYPTED("The workbook has a password.") {
    @Override
    void make(Path plan) throws IOException {
      try (POIFSFileSystem container = new POIFSFileSystem();
          OutputStream out = Files.newOutputStream(plan)) {
        container.createDocument(new ByteArrayInputStream(new byte[8]), "EncryptedPackage");
        container.createDocument(new ByteArrayInputStream(new byte[8]), "EncryptionInfo");
        container.writeFilesystem(out);
      }
    }
  },
  WORKBOOK_TOO_OLD("The workbook was saved by Excel 97.") {
    @Override
    void make(Path plan) throws IOException {
      try (HSSFWorkbook old = new HSSFWorkbook();
          OutputStream out = Files.newOutputStream(plan)) {
        old.createSheet("Plan");
        old.write(out);
      }
    }
  },
  WORKBOOK_DAMAGED("Only the first half of the file was copied.") {
    @Override
    void make(Path plan) throws IOException {
      plan().write(plan);
      byte[] whole = Files.readAllBytes(plan);
      Files.write(plan, Arrays.copyOf(whole, whole.length / 2));
    }
  },
  ZIP_BOMB("A sheet of 20 million spaces, which pack into a few thousand bytes.") {
    @Override
    void make(Path plan) throws IOException {
      new TestWorkbook().sheet("Plan", " ".repeat(20_000_000)).write(plan);
    }
  },
  XML_EXTERNAL_ENTITY(
      "The texts of the workbook declare `<!ENTITY x SYSTEM 'file:///etc/hostname'>`.") {
    @Override
    void make(Path plan) throws IOException {
      String attack =
          "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sst><si><t>&x;</t></si></sst>";
      new TestWorkbook().sheet("Plan").part("xl/sharedStrings.xml", attack).write(plan);
    }
  },
  SHEETS_ALIKE("The sheets “Plan” and “Copy” have the same headers.") {
    @Override
    void make(Path plan) throws IOException {
      new TestWorkbook().sheet("Plan", row(1, HEADER)).sheet("Copy", row(4, HEADER)).write(plan);
    }
  },
  SHEETS_NOT_READ("Beside “Plan” there is a hidden sheet “Old”.") {
    @Override
    void make(Path plan) throws IOException {
      new TestWorkbook()
          .rawSheet("Old", "state='hidden'", "<sheetData>" + row(1, HEADER) + "</sheetData>")
          .sheet("Plan", row(1, HEADER), row(2, GOOD))
          .write(plan);
    }
  },
  HIDDEN_SHEET_READ("“Plan” is the only sheet with the headers, and it is hidden.") {
    @Override
    void make(Path plan) throws IOException {
      String body = "<sheetData>" + row(1, HEADER) + row(2, GOOD) + "</sheetData>";
      new TestWorkbook().rawSheet("Plan", "state='veryHidden'", body).write(plan);
    }
  },
  HIDDEN_ROWS("Row 2 is hidden.") {
    @Override
    void make(Path plan) throws IOException {
      String hidden = row(2, GOOD).replace("<row ", "<row hidden='1' ");
      new TestWorkbook().sheet("Plan", row(1, HEADER), hidden).write(plan);
    }
  },
  HIDDEN_COLUMNS("The columns C and D are hidden.") {
    @Override
    void make(Path plan) throws IOException {
      body(plan, "<cols><col min='3' max='4' hidden='1'/></cols>", "");
    }
  },
  MERGED_CELLS("The cells A2 to A5 are merged.") {
    @Override
    void make(Path plan) throws IOException {
      body(plan, "", "<mergeCells><mergeCell ref='A2:A5'/></mergeCells>");
    }
  },
  CELL_IN_ERROR("The formula in A2 gives `#REF!`.") {
    @Override
    void make(Path plan) throws IOException {
      String broken = "<c r='A2' t='e'><f>Sheet9!A1</f><v>#REF!</v></c>";
      String rest = row(2, GOOD).replaceFirst("<c r='A2'.*?</c>", broken);
      new TestWorkbook().sheet("Plan", row(1, HEADER), rest).write(plan);
    }
  },
  FORMULAS_READ_AS_SAVED("The target date in F2 is a formula.") {
    @Override
    void make(Path plan) throws IOException {
      new TestWorkbook().sheet("Plan", row(1, HEADER), withFormula()).write(plan);
    }
  },
  FORMULAS_NOT_WORKED_OUT("The same, in a workbook that is worked out by hand only.") {
    @Override
    void make(Path plan) throws IOException {
      String[] rows = {row(1, HEADER), withFormula()};
      new TestWorkbook().workedOutByHand().sheet("Plan", rows).write(plan);
    }
  },
  NUMBER_IS_A_DATE("Someone typed 3.1 into B2, and Excel made 1 March of it.") {
    @Override
    void make(Path plan) throws IOException {
      String cells = number("B2", "42430", 1) + text("C2", "Train") + text("D2", "Run");
      String rest = text("E2", "Police") + text("F2", "30/09/2016") + text("G2", "Ongoing");
      new TestWorkbook()
          .formats("d-mmm")
          .sheet("Plan", row(1, HEADER), rawRow(2, text("A2", "Mary"), cells, rest))
          .write(plan);
    }
  },
  ACCOUNT_DOES_NOT_CROSS_FOOT(
      "A contribution of £2,500 from Rutland is added up for accounts that do not know Rutland.") {
    @Override
    void make(Path plan) {
      // nothing is read
    }

    @Override
    List<Finding> read(Path folder) {
      FinancialYear year = FinancialYear.of(2016);
      LedgerTotals totals = new LedgerTotals();
      Sum received =
          new Sum(Pounds.of("2500"), List.of(new SourceCell("funding-ledger.csv", "", 2, 5)));
      totals.add(
          new LedgerTotals.Key(year, EntryKind.CONTRIBUTION_RECEIVED, "Rutland", year), received);
      return AccountChecks.of(Accounts.of(totals, List.of(), year), totals);
    }
  };

  private static final String[] HEADER = {
    "Review", "No.", "Recommendation", "Action", "Lead agency", "Target date", "Status"
  };

  private static String withFormula() {
    String formula = "<c r='F2' t='str'><f>Sheet9!A1</f><v>30/09/2016</v></c>";
    return row(2, GOOD).replaceFirst("<c r='F2'.*?</c>", formula);
  }

  private static final String[] GOOD = {
    "Mary", "1", "Train staff", "Run a course", "Police", "30/09/2016", "Ongoing"
  };

  private final String words;

  MadeInputs(String words) {
    this.words = words;
  }

  /** The input for a rule. */
  static MadeInputs of(String rule) {
    return valueOf(rule.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  /** What is bad about it. */
  String words() {
    return words;
  }

  abstract void make(Path file) throws IOException;

  /** Makes it in a folder and reads it. */
  List<Finding> read(Path folder) throws IOException {
    Path plan = folder.resolve("plan.xlsx");
    make(plan);
    return Reading.of(Sample.plan(plan)).findings();
  }

  List<Finding> settings(Path folder) throws IOException {
    Path settings = folder.resolve("partnership.yaml");
    make(settings);
    return PartnershipFile.read(Sample.file(settings)).findings();
  }

  static TestWorkbook plan() {
    return new TestWorkbook().sheet("Plan", row(1, HEADER), row(2, GOOD));
  }

  static void body(Path plan, String before, String after) throws IOException {
    String rows = "<sheetData>" + row(1, HEADER) + row(2, GOOD) + "</sheetData>";
    new TestWorkbook().rawSheet("Plan", "", before + rows + after).write(plan);
  }
}
