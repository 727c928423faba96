package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Value;
import org.boardpaper.render.pdf.Heard.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What veraPDF does not see: whether the structure says what the paper says. */
class StructureTest {
  @TempDir private static Path folder;
  private static Heard paper;

  @BeforeAll
  static void writeThePaper() throws IOException {
    paper = write(SamplePaper.withRows(30));
  }

  private static Heard write(Paper paper) throws IOException {
    Path file = folder.resolve("paper.pdf");
    new PaperPdf(null, folder).write(paper, file);
    return Heard.in(file);
  }

  @Test
  void headings_are_those_of_the_paper_in_order() {
    assertThat(paper.said("H1", "H2", "H3", "H4"))
        .containsExactly(
            "Domestic homicide reviews: annual report for 2023/24",
            "Purpose of this report",
            "Action plans",
            "How long actions take",
            "Money",
            "Recommendations",
            "Officer to contact",
            "Appendix 1: Outstanding actions",
            "Outstanding actions of single agencies",
            "Appendix 2: Changes since the last report",
            "Actions withdrawn");
  }

  @Test
  void the_title_and_the_appendices_are_headings_of_level_1() {
    assertThat(paper.said("H1"))
        .containsExactly(
            "Domestic homicide reviews: annual report for 2023/24",
            "Appendix 1: Outstanding actions",
            "Appendix 2: Changes since the last report");
  }

  @Test
  void each_numbered_paragraph_is_one_element_with_its_number_once() {
    List<String> paragraphs =
        paper.said("P").stream().filter(words -> words.matches("\\d+\\..*")).toList();
    assertThat(paragraphs).hasSize(7);
    assertThat(paragraphs.get(1))
        .isEqualTo(
            "2.It says how many reviews are open, which actions are late and with whom, what the"
                + " reviews have cost, and what the Board is asked to decide.");
  }

  @Test
  void a_list_inside_an_item_stands_in_the_body_of_the_item() {
    Element outer = paper.all("L").get(0);
    assertThat(outer.parts()).extracting(Element::type).containsExactly("LI", "LI", "LI");
    Element body = outer.parts().get(1).parts().get(1);
    assertThat(body.words()).isEqualTo("Adult social care: two actions, on");
    assertThat(body.parts()).extracting(Element::type).containsExactly("L");
    assertThat(body.parts().get(0).allWords())
        .isEqualTo("–case audits, due in April–supervision notes, due in May");
  }

  @Test
  void recommendations_are_lettered() {
    Element list = paper.all("L").get(2);
    assertThat(list.parts())
        .extracting(item -> item.parts().get(0).words())
        .containsExactly("(a)", "(b)", "(c)");
    assertThat(list.attributes()).containsEntry("ListNumbering", "LowerAlpha");
  }

  @Test
  void each_table_with_rows_is_one_table() {
    assertThat(paper.said("Caption"))
        .containsExactly("Actions by the time they took", "Contributions for 2023/24, by partner");
    assertThat(paper.all("Table"))
        .extracting(table -> table.all().filter(part -> part.type().equals("TR")).count())
        .containsExactly(3 + 1L, 4 + 1L, 30 + 1L);
  }

  @Test
  void cells_say_what_the_table_says_over_all_pages() {
    List<Element> rows = paper.all("Table").get(2).parts().get(1).parts();
    for (int number = 1; number <= 30; number++) {
      assertThat(rows.get(number - 1).parts())
          .extracting(Element::words)
          .isEqualTo(SamplePaper.row(number).stream().map(Value::printed).toList());
    }
  }

  @Test
  void the_header_row_is_heard_once_though_it_is_printed_on_every_page() {
    Element table = paper.all("Table").get(2);
    assertThat(table.parts()).extracting(Element::type).containsExactly("THead", "TBody");
    assertThat(table.parts().get(0).parts()).hasSize(1);
    assertThat(paper.document().allWords()).containsOnlyOnce("Recommendation" + "Action" + "Lead");
  }

  @Test
  void header_cells_name_their_columns_and_rows() {
    Element table = paper.all("Table").get(1);
    assertThat(scopes(table.parts().get(1).parts().get(0)))
        .containsExactly("Column", "Column", "Column", "Column", "Column");
    Element row = table.parts().get(2).parts().get(2);
    assertThat(row.parts()).extracting(Element::type).containsExactly("TH", "TD", "TD", "TD", "TD");
    assertThat(scopes(row)).containsExactly("Row");
  }

  private static List<String> scopes(Element row) {
    return row.parts().stream()
        .filter(cell -> cell.type().equals("TH"))
        .map(cell -> cell.attributes().getOrDefault("Scope", ""))
        .toList();
  }

  @Test
  void an_empty_table_is_a_sentence() {
    assertThat(paper.said("P"))
        .contains("No contribution was waived in the year.", "No action was withdrawn.");
  }

  @Test
  void page_numbers_and_page_headers_are_not_heard() {
    assertThat(paper.document().allWords())
        .doesNotContain("Page ")
        .containsOnlyOnce("Westhaven and Holme Community Safety Partnership")
        .containsOnlyOnce("Westhaven Safer Communities Board");
  }

  @Test
  void charts_are_figures_with_their_values_in_words() {
    assertThat(paper.all("Figure"))
        .extracting(figure -> figure.attributes().get("Alt"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Most actions").contains("Up to 6 months: 21."),
            second -> assertThat(second).contains("−£4,900 as agreed"));
  }

  @Test
  void figures_say_where_they_stand() {
    assertThat(paper.all("Figure"))
        .extracting(figure -> figure.attributes().get("BBox"))
        .allMatch(box -> box.matches("\\[56\\.0, [0-9.]+, 539\\.0, [0-9.]+]"));
  }

  @Test
  void an_appendix_without_rows_has_no_table() throws IOException {
    Heard heard = write(SamplePaper.of(SamplePaper.outstanding(0)));
    assertThat(heard.all("Table")).isEmpty();
    assertThat(heard.said("P")).contains("No action is outstanding.");
  }

  @Test
  void an_appendix_with_one_row_has_a_table_of_two() throws IOException {
    Heard heard = write(SamplePaper.of(SamplePaper.outstanding(1)));
    assertThat(heard.all("TR")).hasSize(2);
    assertThat(heard.said("TH")).hasSize(10);
  }

  @Test
  void paragraphs_over_many_pages_keep_their_order() throws IOException {
    Heard heard = write(SamplePaper.withParagraphs(45));
    assertThat(heard.said("H2").subList(0, 45))
        .isEqualTo(IntStream.rangeClosed(1, 45).mapToObj(number -> "Matter " + number).toList());
  }
}
