package app.livery.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingTest {
  private static final String KEY = key(1);
  private static final String OTHER = key(2);

  private final Sealing sealing = new Sealing(KEY, "");

  private static String key(int fill) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void what_was_sealed_opens_again() {
    assertEquals("secret", sealing.open("totp 1", sealing.seal("totp 1", "secret")));
  }

  @Test
  void the_same_text_never_looks_alike() {
    assertNotEquals(sealing.seal("totp 1", "secret"), sealing.seal("totp 1", "secret"));
    assertFalse(sealing.seal("totp 1", "secret").contains("secret"));
  }

  @Test
  void it_opens_for_its_own_purpose_alone() {
    String sealed = sealing.seal("totp 1", "secret");
    assertThrows(IllegalStateException.class, () -> sealing.open("totp 2", sealed));
  }

  @Test
  void a_changed_letter_is_noticed() {
    String sealed = sealing.seal("totp 1", "secret");
    char last = sealed.charAt(sealed.length() - 2);
    String changed =
        sealed.substring(0, sealed.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + sealed.substring(sealed.length() - 1);
    assertThrows(IllegalStateException.class, () -> sealing.open("totp 1", changed));
  }

  @Test
  void an_old_key_still_opens_and_the_new_one_seals() {
    String old = sealing.seal("totp 1", "secret");
    Sealing turned = new Sealing(OTHER, KEY);
    assertEquals("secret", turned.open("totp 1", old));
    String fresh = turned.seal("totp 1", "secret");
    assertThrows(IllegalStateException.class, () -> sealing.open("totp 1", fresh));
  }

  @Test
  void a_key_of_another_length_is_refused() {
    assertThrows(IllegalStateException.class, () -> new Sealing("c2hvcnQ=", ""));
    assertThrows(IllegalStateException.class, () -> new Sealing("not base64!", ""));
  }
}
