package app.livery.branding;

import app.livery.kernel.Malformed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A livery as a file, to be kept or carried to another brand.
 *
 * @param format which form of file this is; 1 is the only one so far
 */
public record LiveryFile(int format, LiveryWish livery) {
  /** How many bytes a file may have. */
  public static final int MOST_BYTES = 3 * 1024 * 1024;

  private static final int FORMAT = 1;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  public static LiveryFile of(Livery livery) {
    return new LiveryFile(FORMAT, LiveryWish.of(livery));
  }

  /**
   * Reads a file.
   *
   * @throws Malformed at {@code file} when it is none
   */
  public static LiveryFile read(String text) {
    try {
      LiveryFile file = MAPPER.readValue(text, LiveryFile.class);
      if (file == null) throw new Malformed("file", "liveryFile");
      file.checked();
      return file;
    } catch (JsonProcessingException e) {
      throw new Malformed("file", "liveryFile");
    }
  }

  /**
   * What is in it.
   *
   * @throws Malformed at {@code file} when it is of no form that is known
   */
  public LiveryWish checked() {
    if (format != FORMAT || livery == null) throw new Malformed("file", "liveryFile");
    return livery;
  }

  /** As it is written. */
  public String text() {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
