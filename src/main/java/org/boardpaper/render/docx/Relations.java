package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.render.parts.Xml;

/** What the document leads to: parts beside it, pictures and addresses. */
final class Relations {
  static final String TITLE_HEADER = "rId4";
  static final String HEADER = "rId5";
  static final String FOOTER = "rId6";
  static final String LANDSCAPE_FOOTER = "rId7";

  private record Relation(String type, String target, boolean outside) {}

  private final List<Relation> relations = new ArrayList<>();

  Relations() {
    add("styles", "styles.xml");
    add("numbering", "numbering.xml");
    add("settings", "settings.xml");
    add("header", "header1.xml");
    add("header", "header2.xml");
    add("footer", "footer1.xml");
    add("footer", "footer2.xml");
  }

  /** A part beside the document; returns the id to refer to it by. */
  String add(String type, String target) {
    relations.add(new Relation(type, target, false));
    return "rId" + relations.size();
  }

  /** An address outside the document; returns the id to refer to it by. */
  String link(String address) {
    relations.add(new Relation("hyperlink", address, true));
    return "rId" + relations.size();
  }

  /** Writes {@code word/_rels/document.xml.rels}. */
  void writeTo(Xml xml) throws IOException {
    xml.start("Relationships", "xmlns", PackageParts.RELATIONS);
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      String type = Namespaces.RELATION + "/" + relation.type();
      xml.start("Relationship", "Id", "rId" + (i + 1), "Type", type, "Target", relation.target());
      if (relation.outside()) {
        xml.attribute("TargetMode", "External");
      }
      xml.end();
    }
    xml.end();
  }
}
