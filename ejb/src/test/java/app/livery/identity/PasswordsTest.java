package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.EmailAddress;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final EmailAddress MONA = new EmailAddress("mona.saleh@acme.test");

  private final Passwords passwords = new Passwords();

  @Test
  void a_password_fits_its_own_hash_alone() {
    String hash = passwords.hash("green window chair");
    assertTrue(passwords.matches("green window chair", hash));
    assertFalse(passwords.matches("green window chain", hash));
  }

  @Test
  void the_same_password_never_hashes_alike() {
    assertNotEquals(passwords.hash("green window chair"), passwords.hash("green window chair"));
  }

  @Test
  void hashes_are_argon2id_with_owasps_parameters() {
    assertTrue(passwords.hash("green window chair").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
  }

  @Test
  void nobody_matches_without_a_password() {
    assertFalse(passwords.matches("nobody has this password", null));
  }

  @Test
  void letters_composed_otherwise_are_the_same_password() {
    assertTrue(
        passwords.matches("cafe\u0301 window chair", passwords.hash("caf\u00e9 window chair")));
  }

  @Test
  void a_hash_under_other_parameters_still_fits_and_counts_as_outdated() {
    String old =
        Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID)
            .hash("green window chair")
            .getResult();
    assertTrue(passwords.matches("green window chair", old));
    assertTrue(passwords.isOutdated(old));
    assertFalse(passwords.isOutdated(passwords.hash("green window chair")));
  }

  @Test
  void a_short_password_is_refused_with_its_reason() {
    assertEquals("PasswordUnfit.short", refusal("ninechars"));
    assertEquals("PasswordUnfit.long", refusal("x1y".repeat(50)));
  }

  @Test
  void what_everybody_tries_first_is_refused() {
    assertEquals("PasswordUnfit.common", refusal("1234567890"));
    assertEquals("PasswordUnfit.common", refusal("Password123!".replace("!", "")));
    assertEquals("PasswordUnfit.common", refusal("qwertyuiop"));
    assertEquals("PasswordUnfit.common", refusal("aaaaaaaaaaaa"));
  }

  @Test
  void the_address_is_no_password() {
    assertEquals("PasswordUnfit.address", refusal("mona.saleh@acme.test"));
    assertEquals("PasswordUnfit.address", refusal("Mona.Saleh@"));
  }

  @Test
  void a_few_words_will_do() {
    PasswordRules.check("green window chair", MONA, 10, "password");
  }

  private static String refusal(String password) {
    return assertThrows(
            PasswordUnfit.class, () -> PasswordRules.check(password, MONA, 10, "password"))
        .key();
  }
}
