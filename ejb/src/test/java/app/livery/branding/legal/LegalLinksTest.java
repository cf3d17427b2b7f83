package app.livery.branding.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalLinksTest {
  private static final String TERMS = "https://northwind.example/terms?lang=en#all";

  @Test
  void what_is_left_empty_is_none() {
    assertTrue(LegalLinks.of("", " ", null, "", "").isNone());
  }

  @Test
  void an_address_is_kept_as_it_was_typed_but_for_spaces_around_it() {
    LegalLinks links = LegalLinks.of(" " + TERMS + " ", "", "", "", " Help@Northwind.example ");
    assertEquals(TERMS, links.terms());
    assertEquals("help@northwind.example", links.supportEmail());
    assertTrue(links.isAgreed());
    assertFalse(LegalLinks.of("", "", TERMS, "", "").isAgreed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://northwind.example/terms",
        "javascript:alert(1)",
        "data:text/html,x",
        "//northwind.example",
        "/terms",
        "northwind.example/terms",
        "https://",
        "https://localhost/terms",
        "https://northwind.example@evil.example/",
        "https://northwind.example/a b",
        "https://northwind.example/\"onclick=x",
        "https://northwind.example/\u0000",
        "https://northwind.example\\@evil.example",
        "terms"
      })
  void anything_that_is_no_https_address_is_refused_at_its_field(String typed) {
    Malformed refusal =
        assertThrows(Malformed.class, () -> LegalLinks.of(null, typed, null, null, null));
    assertEquals("privacy", refusal.field());
    assertEquals("Malformed.httpsLink", refusal.key());
  }

  @Test
  void no_address_is_endless() {
    String long_ = "https://northwind.example/" + "x".repeat(500);
    assertThrows(Malformed.class, () -> LegalLinks.of(long_, null, null, null, null));
  }

  @Test
  void a_mail_address_is_one() {
    Malformed refusal =
        assertThrows(
            Malformed.class, () -> LegalLinks.of(null, null, null, null, "help at northwind"));
    assertEquals("supportEmail", refusal.field());
  }
}
