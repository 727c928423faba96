package org.boardpaper.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, written year-month-day. */
final class DayInFigures implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException(
          "“%s” is not a day. Write it as year-month-day, such as 2016-06-08.".formatted(written));
    }
  }
}
