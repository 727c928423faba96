package org.boardpaper.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A moment on the command line: a day, which is its first moment, or a day with a time. Without a
 * zone it is the time of the United Kingdom.
 */
final class MomentInFigures implements ITypeConverter<Instant> {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  @Override
  public Instant convert(String written) {
    try {
      return written.contains("T")
          ? moment(
              DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  written, ZonedDateTime::from, LocalDateTime::from))
          : LocalDate.parse(written).atStartOfDay(ZONE).toInstant();
    } catch (DateTimeException wrong) {
      throw new TypeConversionException(
          "“%s” is not a time. Write it as 2016-06-01 or 2016-06-01T12:00.".formatted(written));
    }
  }

  private static Instant moment(TemporalAccessor read) {
    return read instanceof LocalDateTime local
        ? local.atZone(ZONE).toInstant()
        : ZonedDateTime.from(read).toInstant();
  }
}
