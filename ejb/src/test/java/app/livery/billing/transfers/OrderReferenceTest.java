package app.livery.billing.transfers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderReferenceTest {
  /** The example of ISO 11649. */
  @Test
  void check_digits_are_those_of_the_standard() {
    assertEquals("RF18539007547034", OrderReference.of("539007547034"));
    assertTrue(OrderReference.isValid("RF18 5390 0754 7034"));
  }

  @Test
  void every_fresh_reference_is_valid_and_another_one() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String fresh = OrderReference.fresh();
      assertTrue(OrderReference.isValid(fresh), fresh);
      assertTrue(fresh.matches("RF[0-9]{2}[2-9A-HJ-NP-Z]{12}"), fresh);
      assertTrue(seen.add(fresh));
    }
  }

  @Test
  void a_letter_that_is_mistyped_or_two_that_changed_places_are_seen() {
    String right = OrderReference.of("ABCD2345WXYZ");
    assertFalse(OrderReference.isValid(right.replace('B', 'C')));
    assertFalse(OrderReference.isValid(right.replace("CD", "DC")));
  }

  @ParameterizedTest
  @CsvSource({
    "'e2e-77 001/a',E2E77001A",
    "'  E2E 77001 a ',E2E77001A",
    "'ｅ２ｅ７７００１ａ',E2E77001A",
    "'---',''"
  })
  void spaces_dashes_and_small_letters_make_no_difference(String typed, String normalised) {
    assertEquals(normalised, OrderReference.normalised(typed));
  }

  @Test
  void an_account_is_taken_in_any_spacing_and_kept_in_one() {
    BankWish wish = wish("de89 3704 0044 0532 0130 00", "cobadeff xxx").checked();
    assertEquals("DE89370400440532013000", wish.iban());
    assertEquals("COBADEFFXXX", wish.bic());
    assertEquals(
        "SA0380000000608010167519", wish("SA03 8000 0000 6080 1016 7519", "").checked().iban());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "DE89370400440532013001", "DE8937040044053201300", "XX00", "12345678"})
  void an_account_with_wrong_check_digits_or_length_is_refused_at_its_field(String iban) {
    Malformed refusal = assertThrows(Malformed.class, () -> wish(iban, "").checked());
    assertEquals("iban", refusal.field());
  }

  @Test
  void a_wrong_bic_is_refused_at_its_field() {
    Malformed refusal =
        assertThrows(Malformed.class, () -> wish("DE89370400440532013000", "COBA").checked());
    assertEquals("bic", refusal.field());
  }

  private static BankWish wish(String iban, String bic) {
    return new BankWish("EUR", "Northwind GmbH", iban, bic, "Commerzbank", "", "");
  }
}
