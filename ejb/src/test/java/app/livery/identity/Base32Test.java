package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void texts_are_those_of_the_rfc(String plain, String encoded) {
    assertEquals(encoded, Base32.encode(plain.getBytes(StandardCharsets.US_ASCII)));
  }

  @Property
  void what_was_encoded_comes_back(@ForAll byte[] bytes) {
    assertArrayEquals(bytes, Base32.decode(Base32.encode(bytes)));
  }

  @Test
  void other_letters_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Base32.decode("A1"));
  }
}
