package org.boardpaper.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The number of a run on the command line. */
final class RunNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String written) {
    try {
      return Integer.valueOf(written);
    } catch (NumberFormatException wrong) {
      throw new TypeConversionException(
          "“%s” is not the number of a run. Write one that runs lists, such as 3."
              .formatted(written));
    }
  }
}
