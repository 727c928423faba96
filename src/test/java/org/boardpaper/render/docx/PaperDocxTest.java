package org.boardpaper.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.boardpaper.basics.Colour;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Notice;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.render.SamplePaper;
import org.boardpaper.render.text.PaperText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperDocxTest {
  private final OpenedPaper sample = OpenedPaper.of(SamplePaper.paper());

  @Test
  void headingsAreThoseOfThePaperAtTheirLevels() {
    assertThat(sample.styled("Heading1"))
        .containsExactly(
            "Domestic homicide reviews: progress and funding", "Appendix 1: Outstanding actions");
    assertThat(sample.styled("Heading2"))
        .containsExactly(
            "Funding",
            "Recommendations",
            "Officer to contact",
            "Actions outstanding on 8 June 2016");
    assertThat(sample.styled("Heading3")).containsExactly("What reviews cost");
  }

  @Test
  void paragraphsShareOneNumberingThroughAllHeadings() {
    List<XWPFParagraph> numbered =
        sample.document().getParagraphs().stream()
            .filter(paragraph -> "NumberedParagraph".equals(paragraph.getStyle()))
            .toList();
    assertThat(numbered).hasSize(3);
    assertThat(numbered).extracting(XWPFParagraph::getNumID).containsOnly(BigInteger.ONE);
    assertThat(numbered).extracting(XWPFParagraph::getNumFmt).containsOnly("decimal");
    assertThat(numbered).extracting(XWPFParagraph::getNumLevelText).containsOnly("%1.");
  }

  @Test
  void aPaperThatSkipsANumberKeepsItsNumbers() {
    OpenedPaper paper =
        OpenedPaper.of(
            Papers.of(
                new Block.Paragraph(1, "One."),
                new Block.Paragraph(5, "Five."),
                new Block.Paragraph(6, "Six.")));
    assertThat(paper.document().getParagraphs())
        .filteredOn(paragraph -> "NumberedParagraph".equals(paragraph.getStyle()))
        .extracting(paragraph -> paragraph.getNumID().intValue())
        .containsExactly(1, 3, 3);
    assertThat(paper.part("word/numbering.xml")).contains("<w:startOverride w:val=\"5\"");
  }

  @Test
  void everyLetteredListBeginsWithA() {
    Block.Point point = new Block.Point("to note the report", List.of());
    Block.Points letters = new Block.Points(Block.Marker.LETTER, List.of(point, point));
    OpenedPaper paper = OpenedPaper.of(Papers.of(letters, letters));
    List<XWPFParagraph> items =
        paper.document().getParagraphs().stream()
            .filter(paragraph -> "LetteredList".equals(paragraph.getStyle()))
            .toList();
    assertThat(items).extracting(p -> p.getNumID().intValue()).containsExactly(3, 3, 4, 4);
    assertThat(items).extracting(XWPFParagraph::getNumLevelText).containsOnly("(%1)");
    assertThat(items).extracting(p -> p.getNumStartOverride().intValue()).containsOnly(1);
  }

  @Test
  void tablesRepeatTheirHeaderRowAndPartNoRow() {
    assertThat(sample.document().getTables()).hasSize(2);
    for (XWPFTable table : sample.document().getTables()) {
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
    }
    assertThat(OpenedPaper.cells(sample.document().getTables().get(0).getRow(0)))
        .startsWith("Partner", "Agreed");
  }

  @Test
  void theChartSaysInWordsWhatItShows() {
    assertThat(sample.styled("ChartMessage"))
        .containsExactly("The pot lasts the year at up to five reviews");
    assertThat(sample.part("word/document.xml"))
        .contains("descr=\"The pot lasts the year at up to five reviews. 2.5 reviews: £25,661.");
    assertThat(sample.document().getAllPictures()).hasSize(1);
    assertThat(sample.document().getAllPictures().get(0).getData()).hasSizeGreaterThan(5_000);
  }

  @ParameterizedTest
  @MethodSource("org.boardpaper.render.docx.Papers#all")
  void everyWordOfThePaperIsThereAsOftenAsInItsText(Paper paper) {
    Paper bare = withoutCharts(paper);
    List<String> words = words(String.join("\n", OpenedPaper.of(bare).texts()));
    String text =
        PaperText.of(bare)
            .replaceAll("(?m)^ *(\\d+\\.|-|\\([a-z]\\)) +", "")
            .replaceAll("(?m)^Table: ", "")
            .replaceAll("(?m)^[-= ]+$", "");
    assertThat(words).containsExactlyElementsOf(words(captionsOfEmptyTablesGone(bare, text)));
  }

  @Test
  void titleLanguageAndDatesAreSaid() {
    var properties = sample.document().getProperties().getCoreProperties();
    assertThat(properties.getTitle()).isEqualTo("Domestic homicide reviews: progress and funding");
    assertThat(properties.getCreated()).isEqualTo("2016-06-08T00:00:00Z");
    assertThat(sample.part("docProps/core.xml")).contains("<dc:language>en-GB</dc:language>");
    assertThat(sample.part("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
  }

  @Test
  void theFootCountsThePages() {
    assertThat(sample.part("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ", "Page ", " of ");
    assertThat(sample.part("word/header2.xml"))
        .contains("Leicestershire Safer Communities Strategy Board, 8 June 2016");
  }

  @Test
  void appendicesStandOnLandscapePages() {
    String body = sample.part("word/document.xml");
    assertThat(body.indexOf("<w:pgSz w:w=\"11906\"")).isPositive();
    assertThat(body.indexOf("<w:pgSz w:w=\"16838\""))
        .isGreaterThan(body.indexOf("Appendix 1: Outstanding actions"));
  }

  @Test
  void anAddressOfTheOfficerCanBeFollowed() {
    List<String> links =
        sample.document().getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .filter(XWPFHyperlinkRun.class::isInstance)
            .filter(run -> ((XWPFHyperlinkRun) run).getAnchor() == null)
            .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(sample.document()).getURL())
            .toList();
    assertThat(links).containsExactly("mailto:officer@example.gov.uk");
  }

  @Test
  void theContentsOfALongPaperNameEveryHeadingAndLeadToIt() {
    Paper plain = SamplePaper.paper();
    List<Section> sections =
        Stream.of("A", "B", "C", "D", "E", "F", "G")
            .map(name -> new Section("Section " + name, List.of(new Block.Paragraph(1, "Words."))))
            .toList();
    OpenedPaper paper = OpenedPaper.of(new Paper(plain.masthead(), sections, List.of()));
    List<String> headings = new ArrayList<>(paper.styled("Heading2"));
    assertThat(paper.styled("TOC1")).containsExactlyElementsOf(paper.styled("Heading1"));
    assertThat(paper.styled("TOC2")).contains("Section G").containsExactlyElementsOf(headings);
    assertThat(paper.part("word/document.xml"))
        .contains("w:anchor=\"_Toc8\"", "w:name=\"_Toc8\"", " TOC \\o ");
  }

  @Test
  void aReferenceToAParagraphFollowsItsNumber() {
    OpenedPaper paper =
        OpenedPaper.of(
            Papers.of(
                new Block.Paragraph(1, "Costs rise."),
                new Block.Paragraph(2, "As outlined in paragraph 1, and not in paragraph 7.")));
    assertThat(paper.part("word/document.xml"))
        .contains("w:name=\"paragraph_1\"", " REF paragraph_1 \\r \\h ")
        .doesNotContain("REF paragraph_7");
    assertThat(paper.texts()).contains("As outlined in paragraph 1, and not in paragraph 7.");
  }

  @Test
  void charactersThatXmlForbidsAreReplacedAndOthersKept() {
    OpenedPaper paper = OpenedPaper.of(Papers.of("a\u0001b\tc & <d> 😀 \"e\"\r\nf\uD800"));
    assertThat(paper.styled("NumberedParagraph"))
        .containsExactly("a\uFFFDb c & <d> 😀 \"e\"\nf\uFFFD");
  }

  @Test
  void nothingIsHidden() {
    assertThat(sample.part("word/document.xml")).doesNotContain("w:vanish", "w:comment", "w:ins");
    assertThat(sample.parts().keySet())
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/footer2.xml",
            "word/header1.xml",
            "word/header2.xml",
            "word/media/chart1.png",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");
  }

  @Test
  void theSamePaperGivesTheSameBytesInAnyLanguageAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(OpenedPaper.of(SamplePaper.paper()).bytes()).isEqualTo(sample.bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Paper withoutCharts(Paper paper) {
    List<Section> sections =
        paper.sections().stream()
            .map(
                section ->
                    new Section(
                        section.heading(),
                        section.blocks().stream()
                            .filter(b -> !(b instanceof Block.ChartBlock))
                            .toList()))
            .toList();
    return new Paper(paper.masthead(), sections, paper.appendices());
  }

  /**
   * A table between paragraphs that has no rows is a sentence: its caption would announce nothing.
   */
  private static String captionsOfEmptyTablesGone(Paper paper, String text) {
    return paper.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block instanceof Block.TableBlock here && here.table().isEmpty())
        .map(block -> ((Block.TableBlock) block).table().caption())
        .reduce(text, (left, caption) -> left.replace(caption, ""));
  }

  /** In alphabetical order, because the text names the officer last of all. */
  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+"))
        .map(word -> word.replaceAll(",$", ""))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  @Test
  void aMarkingStandsAtTheTopAndFootOfEveryPageAndInTheTitle() {
    Paper plain = SamplePaper.paper();
    Notice notice = new Notice("OFFICIAL-SENSITIVE", List.of("Not for publication."));
    OpenedPaper marked =
        OpenedPaper.of(new Paper(plain.masthead(), notice, plain.sections(), plain.appendices()));
    assertThat(Stream.of("header1", "header2", "footer1", "footer2"))
        .allMatch(part -> marked.part("word/" + part + ".xml").contains(">OFFICIAL-SENSITIVE<"));
    assertThat(marked.texts()).contains("Not for publication.");
    assertThat(marked.part("docProps/core.xml")).contains("funding (OFFICIAL-SENSITIVE)<");
    assertThat(sample.part("word/header1.xml")).doesNotContain("OFFICIAL");
  }

  @Test
  void thePartnershipsColourTakesThePlaceOfTheUsualOne() {
    OpenedPaper branded = OpenedPaper.of(branded("B01C6E"));
    assertThat(branded.part("word/styles.xml"))
        .contains("<w:color w:val=\"B01C6E\"", "w:color=\"B01C6E\"", "w:fill=\"F6E4EE\"")
        .doesNotContain("1F3A5F", "E6EBF1");
    assertThat(branded.part("word/document.xml")).contains("w:fill=\"F6E4EE\"");
    assertThat(sample.part("word/styles.xml")).contains("1F3A5F", "E6EBF1");
  }

  @Test
  void headingsStayDarkUnderAColourTooPaleForText() {
    assertThat(OpenedPaper.of(branded("E5352C")).part("word/styles.xml"))
        .contains("w:color=\"E5352C\"")
        .doesNotContain("<w:color w:val=\"E5352C\"", "1F3A5F");
  }

  private static Paper branded(String colour) {
    Paper plain = SamplePaper.paper();
    Masthead usual = plain.masthead();
    Masthead own =
        new Masthead(
            usual.partnership(),
            usual.board(),
            usual.meeting(),
            usual.title(),
            usual.contact(),
            Brand.of(Colour.of(colour).orElseThrow()),
            "");
    return new Paper(own, plain.notice(), plain.sections(), plain.appendices());
  }
}
