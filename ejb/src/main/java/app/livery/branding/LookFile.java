package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import app.livery.kernel.Malformed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A look as a file, to be kept or carried to another brand.
 *
 * @param format which form of file this is; 1 is the only one so far
 * @param look its choices
 * @param pictures those that it has; null for none
 */
public record LookFile(int format, LookWish look, Embedded pictures) {
  /** How many bytes a file may have. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final int FORMAT = 1;
  private static final Base64.Encoder BASE64 = Base64.getEncoder();
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  /**
   * Pictures in Base64.
   *
   * @param logo for light surfaces; null for none
   * @param logoDark for dark ones; null for none
   * @param icon for browser tabs; null for none
   * @param background behind sign-in and join pages; null for none
   */
  public record Embedded(String logo, String logoDark, String icon, String background) {}

  /** The file of a livery; pictures are given by their names. */
  public static LookFile of(Livery livery, Function<String, Optional<Picture>> pictures) {
    Pictures own = livery.pictures();
    Function<String, String> packed =
        name ->
            Optional.ofNullable(name)
                .flatMap(pictures)
                .map(one -> BASE64.encodeToString(one.bytes()))
                .orElse(null);
    Embedded all =
        new Embedded(
            packed.apply(own.logo()),
            packed.apply(own.logoDark()),
            packed.apply(own.icon()),
            packed.apply(own.background()));
    return new LookFile(FORMAT, LookWish.of(livery), all);
  }

  /** Its pictures as they were sent. */
  public Map<Spot, byte[]> unpacked() {
    Map<Spot, byte[]> all = new EnumMap<>(Spot.class);
    if (pictures == null) return all;
    unpack(all, Spot.LOGO, pictures.logo);
    unpack(all, Spot.LOGO_DARK, pictures.logoDark);
    unpack(all, Spot.ICON, pictures.icon);
    unpack(all, Spot.BACKGROUND, pictures.background);
    return all;
  }

  private static void unpack(Map<Spot, byte[]> all, Spot spot, String base64) {
    if (base64 != null) all.put(spot, bytes(base64));
  }

  /** The content of a picture that was sent as Base64. */
  public static byte[] bytes(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64 == null ? "" : base64);
    } catch (IllegalArgumentException e) {
      throw new PictureRefused.Broken();
    }
  }

  /**
   * Reads a file.
   *
   * @throws Malformed at {@code file} when it is none
   */
  public static LookFile read(String text) {
    try {
      LookFile file = MAPPER.readValue(text, LookFile.class);
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
  public LookWish checked() {
    if (format != FORMAT || look == null) throw new Malformed("file", "liveryFile");
    return look;
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
