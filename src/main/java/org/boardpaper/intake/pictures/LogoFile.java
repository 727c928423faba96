package org.boardpaper.intake.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.paper.Picture;

/** Reads the picture of a logo: PNG or SVG, as its first bytes say, whatever its name. */
public final class LogoFile {
  private static final int LARGEST_BYTES = 2_000_000;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LOOKED_AT = 4_096;

  private LogoFile() {}

  /** What is to be drawn, or why it cannot be. Never throws for bad content. */
  public static Loaded<Picture> read(SourceFile file) {
    try {
      return new Loaded<>(Optional.of(picture(file)), List.of());
    } catch (Refusal refusal) {
      return new Loaded<>(Optional.empty(), List.of(refusal.finding()));
    }
  }

  private static Picture picture(SourceFile file) throws Refusal {
    byte[] bytes = bytes(file);
    if (begins(bytes)) {
      return PngPicture.read(bytes, file.name());
    }
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.replace("\0", "").contains("<svg") || start.contains("<!DOCTYPE svg")) {
      return SvgPicture.read(bytes, file.name());
    }
    throw notAnImage(file.name(), "something else");
  }

  private static boolean begins(byte[] bytes) {
    for (int i = 0; i < PNG.length; i++) {
      if (i >= bytes.length || bytes[i] != PNG[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(SourceFile file) throws Refusal {
    try {
      long size = Files.size(file.path());
      if (size > LARGEST_BYTES) {
        throw tooLarge(file.name(), "%,d bytes".formatted(size));
      }
      return Files.readAllBytes(file.path());
    } catch (IOException unreadable) {
      throw notAnImage(file.name(), "a file that cannot be read to its end");
    }
  }

  static Refusal tooLarge(String name, String found) {
    return refused(
        "logo-too-large",
        name,
        found,
        "a picture of at most 2,000,000 bytes, and 4,000 pixels in width and height",
        "Save it smaller: it is printed 60 mm wide at most.");
  }

  static Refusal notAnImage(String name, String found) {
    return refused(
        "logo-not-an-image",
        name,
        found,
        "a picture in the format PNG or SVG",
        "Open the picture in a drawing program and save it as PNG or SVG.");
  }

  static Refusal refused(String rule, String name, String found, String expected, String action) {
    return new Refusal(Finding.error(rule, SourceCell.wholeFile(name), found, expected, action));
  }
}
