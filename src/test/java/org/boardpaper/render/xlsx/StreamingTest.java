package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;

class StreamingTest {
  private static final List<Value> ROW = List.of(Value.of("row"));

  private final AtomicInteger walks = new AtomicInteger();

  @Test
  void theRowsAreWalkedTwice() {
    Iterable<List<Value>> rows =
        () -> {
          walks.incrementAndGet();
          return Collections.nCopies(10_000, ROW).iterator();
        };
    Table table = PublishedFile.table("long", rows);
    assertThat(PublishedFile.of(SamplePaper.with(table)).report().rows()).isEqualTo(10_000);
    assertThat(walks).hasValue(2);
  }

  @Test
  void rowsThatChangeBetweenTheWalksAreRefused() {
    Iterable<List<Value>> rows = () -> Collections.nCopies(walks.incrementAndGet(), ROW).iterator();
    Table table = PublishedFile.table("growing", rows);
    assertThatThrownBy(() -> PublishedFile.of(SamplePaper.with(table)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table growing: the rows changed between two walks");
  }

  @Test
  void theMachinesLanguageAndTimeZoneChangeNoByte() {
    byte[] here = PublishedFile.of(SamplePaper.paper()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(PublishedFile.of(SamplePaper.paper()).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
