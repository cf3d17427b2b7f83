package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
  @Test
  void there_are_ten_different_ones_in_groups_of_four() {
    List<String> codes = RecoveryCodes.fresh();
    assertEquals(10, new HashSet<>(codes).size());
    assertTrue(codes.stream().allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}")));
  }

  @Test
  void a_code_can_be_typed_with_or_without_its_dashes() {
    assertEquals("ABCDEFGHIJKLMNOP", SecondFactors.clean(" abcd-efgh ijkl-mnop"));
  }
}
