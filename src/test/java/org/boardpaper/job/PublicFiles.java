package org.boardpaper.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be got out of the files of a folder, taken apart to the last object and part. */
final class PublicFiles {
  private final Map<String, String> contents = new TreeMap<>();

  /** Reads every file of a folder. */
  static Map<String, String> of(Path folder) throws IOException {
    PublicFiles all = new PublicFiles();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.read(folder.relativize(file).toString(), file);
      }
    }
    return all.contents;
  }

  private void read(String name, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    keep(name, name + "\n" + new String(bytes, StandardCharsets.UTF_8));
    keep(name + ", as single bytes", new String(bytes, StandardCharsets.ISO_8859_1));
    if (name.endsWith(".pdf")) {
      pdf(name, file);
    } else if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
      parts(name, bytes);
    }
  }

  private void parts(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        keep(name + "!" + entry.getName(), entry.getName() + "\n" + entry.getComment() + text);
      }
    }
  }

  private void pdf(String name, Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      keep(name + ", text", new PDFTextStripper().getText(document));
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        object(name + ", object " + key, object);
      }
    }
  }

  private void object(String name, COSObject object) throws IOException {
    var content = object.getObject();
    if (content instanceof COSStream stream) {
      try (InputStream decoded = stream.createInputStream()) {
        keep(name, new String(decoded.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    if (content instanceof COSDictionary dictionary) {
      StringBuilder strings = new StringBuilder();
      dictionary.keySet().forEach(key -> strings.append(dictionary.getString(key)).append('\n'));
      keep(name + ", strings", strings.toString());
    }
  }

  private void keep(String name, String text) {
    contents.put(name, text);
  }
}
