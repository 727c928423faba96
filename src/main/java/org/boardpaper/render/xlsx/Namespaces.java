package org.boardpaper.render.xlsx;

/** The namespaces and relationship types of the format (ECMA-376, transitional). */
final class Namespaces {
  static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  static final String CORE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private Namespaces() {}
}
