package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.livery.kernel.Malformed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was exported comes back the same; anything else is refused. */
class LookFileTest {
  private static final Livery LIVERY =
      Livery.DEFAULT.withPrimary(Colour.parse("#be185d")).withRadius(3).withTone(NeutralTone.WARM);

  @Test
  void a_file_gives_back_what_it_was_made_of() {
    assertEquals(
        LIVERY,
        LookFile.read(LookFile.of(LIVERY, name -> Optional.empty()).text()).look().granted());
  }

  @Test
  void what_is_no_file_of_a_livery_is_refused() {
    String good = LookFile.of(LIVERY, name -> Optional.empty()).text();
    for (String bad :
        List.of(
            "",
            "null",
            "[]",
            "{}",
            "{\"format\":1}",
            "<svg/>",
            good.replace("\"format\" : 1", "\"format\" : 2"),
            good.replace("\"radius\" : 3", "\"radius\" : 99"),
            good.replace("#be185d", "url(//evil)"),
            good.replace("\"WARM\"", "\"HOT\""),
            good.replace("\"tone\"", "\"tune\"")))
      assertThrows(Malformed.class, () -> LookFile.read(bad).look().granted(), bad);
  }
}
