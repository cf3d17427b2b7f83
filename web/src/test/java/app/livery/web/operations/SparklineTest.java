package app.livery.web.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
  @Test
  void nothing_lies_at_the_foot_and_the_most_at_the_top() {
    assertEquals("0.0,24.0 50.0,12.0 100.0,0.0", line(List.of(0.0, 5.0, 10.0)));
  }

  @Test
  void what_is_beyond_the_scale_stays_inside_of_the_picture() {
    assertEquals("0.0,24.0 100.0,0.0", line(List.of(-1.0, 99.0)));
  }

  @Test
  void one_value_is_no_course() {
    assertEquals("", line(List.of(5.0)));
    assertEquals("", line(List.of()));
  }

  @Test
  void a_single_peak_in_an_hour_shows() {
    List<Double> hour = new ArrayList<>(Collections.nCopies(360, 0.0));
    hour.set(101, 10.0);
    assertEquals(60, line(hour).split(" ").length);
    assertTrue(line(hour).contains(",0.0"));
  }

  private static String line(List<Double> values) {
    return Sparkline.of(values, each -> each, 10);
  }
}
