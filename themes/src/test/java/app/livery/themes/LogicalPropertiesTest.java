package app.livery.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalPropertiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a{margin-left:1px}|a{margin-inline-start:1px}",
        "a{text-align:right !important}|a{text-align:end !important}",
        "a{float:left}|a{float:inline-start}",
        "a{left:0}|a{inset-inline-start:0}",
        "a{padding:1px 2px 3px 4px}|a{padding-block:1px 3px;padding-inline:4px 2px}",
        "a{border-radius:1px 0 0 1px}|a{border-start-start-radius:1px;border-start-end-radius:0;"
            + "border-end-end-radius:0;border-end-start-radius:1px}",
        "@media print{a{border-right:0}b{color:red}}|@media print{a{border-inline-end:0}b{color:red}}",
      })
  void sides_become_start_and_end(String physical, String logical) {
    assertEquals(logical, LogicalProperties.of(physical).css());
  }

  @ParameterizedTest
  @CsvSource({
    "'a{left:0;right:0}'",
    "'a{left:50%;transform:translateX(-50%)}'",
    "'a{padding:1px 2px 3px 2px}'",
    "'a{background:url(\"left:1;right:2\")}'",
    "'.ui-tooltip{left:0}'",
    "'.ui-selectonemenu-panel{left:0}'",
    "'from{left:0}'",
  })
  void what_has_no_direction_or_is_placed_by_script_stays(String css) {
    assertEquals(css, LogicalProperties.of(css).css());
  }

  @Test
  void a_rule_written_for_right_to_left_would_flip_twice_and_goes() {
    LogicalProperties result = LogicalProperties.of("a{left:0}.ui-x-rtl a{right:0}");
    assertEquals("a{inset-inline-start:0}", result.css());
    assertEquals(1, result.dropped());
  }

  @Test
  void a_changed_source_stops_the_build() {
    LogicalProperties result = LogicalProperties.of("a{left:0}");
    assertThrows(IllegalStateException.class, () -> result.expect(2, 0));
  }
}
