package org.boardpaper.intake.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Narrative.Kind;
import org.boardpaper.paper.Narrative.Piece;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads one file of wording into the sections it holds. */
final class MarkdownFile {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private final MarkdownText markdown;
  private final List<Finding> findings;
  private final List<Narrative.Part> parts = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<String> heading = Optional.empty();

  private MarkdownFile(String name, List<Finding> findings) {
    this.markdown = new MarkdownText(name, findings);
    this.findings = findings;
  }

  static List<Narrative.Part> read(NarrativeFile file, List<Finding> findings) {
    MarkdownFile reading = new MarkdownFile(file.name(), findings);
    Node document = PARSER.parse(file.text());
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      reading.block(node);
    }
    reading.endSection();
    return reading.parts;
  }

  private void block(Node node) {
    if (node instanceof Heading level && level.getSourceSpans().size() == 1) {
      heading(level);
    } else if (node instanceof Paragraph) {
      WrittenText text = WrittenText.labelled(markdown.words(node), markdown.places(node));
      new SlotCheck(text, findings).run(true);
      add(new Piece(Kind.PARAGRAPH, text.place(), text.label(), text.printed(), List.of()));
    } else if (node instanceof ListBlock list) {
      SourceCell place = markdown.places(list).get(0);
      Kind kind = list instanceof BulletList ? Kind.BULLETS : Kind.LETTERS;
      MarkdownList items = new MarkdownList(markdown, findings);
      add(new Piece(kind, place, Optional.empty(), "", items.items(list)));
    } else {
      markdown.refuse(node);
    }
  }

  private void heading(Heading node) {
    WrittenText text = WrittenText.plain(markdown.words(node), markdown.places(node));
    new SlotCheck(text, findings).run(false);
    switch (node.getLevel()) {
      case 1 -> {
        endSection();
        heading = Optional.of(text.printed());
      }
      case 2 ->
          add(
              new Piece(
                  Kind.SUBHEADING, text.place(), Optional.empty(), text.printed(), List.of()));
      default -> markdown.refuse(node);
    }
  }

  private void add(Piece piece) {
    if (heading.isEmpty() && pieces.isEmpty()) {
      findings.add(
          Finding.error(
              "narrative-heading-missing",
              piece.place(),
              piece.text(),
              "a heading above the first paragraph",
              "Begin the file with “# ” and a heading."));
    }
    pieces.add(piece);
  }

  private void endSection() {
    heading.ifPresent(text -> parts.add(new Narrative.Part(text, pieces)));
    pieces.clear();
  }
}
