package org.boardpaper.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A header and rows of text, read from a csv file beside the tests.
 *
 * @param header names of the columns
 * @param rows as many cells each as the header
 */
record SampleRows(List<String> header, List<List<String>> rows) {
  static SampleRows of(String name) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(SampleRows.class.getResourceAsStream("/sample/" + name), name);
        CsvReader<CsvRecord> csv =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> all = csv.stream().map(CsvRecord::getFields).toList();
      return new SampleRows(all.get(0), all.subList(1, all.size()));
    }
  }
}
