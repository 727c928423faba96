package org.boardpaper.cli;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time of day on the command line, written hours:minutes. */
final class TimeInFigures implements ITypeConverter<LocalTime> {
  @Override
  public LocalTime convert(String written) {
    try {
      return LocalTime.parse(written);
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException(
          "“%s” is not a time of day. Write it as hours:minutes, such as 06:30."
              .formatted(written));
    }
  }
}
