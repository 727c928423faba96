package org.boardpaper.cli;

import org.boardpaper.basics.Editions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which editions are wanted. */
final class EditionsWord implements ITypeConverter<Editions> {
  @Override
  public Editions convert(String word) {
    return Editions.of(word)
        .orElseThrow(
            () -> new TypeConversionException("expected public, exempt or both, not " + word));
  }
}
