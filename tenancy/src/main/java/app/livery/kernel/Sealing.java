package app.livery.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that must be read again, such as second factors and vendors' keys: AES-256-GCM
 * under {@code LIVERY_SECRET_KEY}, 32 bytes in Base64.
 *
 * <p>A sealed text names its key, so that keys can be changed: put the new one into {@code
 * LIVERY_SECRET_KEY} and the old ones, parted by commas, into {@code LIVERY_OLD_SECRET_KEYS}; what
 * is sealed from then on uses the new one.
 *
 * <p>Example: {@code Sealing.fromSettings().seal("totp " + owner, secret)}. The purpose is bound
 * in: a text sealed for one purpose or row does not open for another.
 */
public final class Sealing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
  private final String current;

  /**
   * @param key the key to seal with, in Base64
   * @param oldKeys further keys to open with, parted by commas; may be empty
   * @throws IllegalStateException when one is not 32 bytes in Base64
   */
  public Sealing(String key, String oldKeys) {
    current = add(key);
    for (String old : oldKeys.split(",")) if (!old.isBlank()) add(old);
  }

  /** Sealing by the process' own settings. */
  public static Sealing fromSettings() {
    return new Sealing(
        Settings.require("LIVERY_SECRET_KEY"), Settings.get("LIVERY_OLD_SECRET_KEYS", ""));
  }

  /** The text under lock and key: {@code keyId:Base64}. */
  public String seal(String purpose, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] locked = run(Cipher.ENCRYPT_MODE, current, purpose, nonce, plain);
    byte[] all = ByteBuffer.allocate(nonce.length + locked.length).put(nonce).put(locked).array();
    return current + ":" + Base64.getEncoder().encodeToString(all);
  }

  /**
   * The text again.
   *
   * @throws IllegalStateException when its key is gone, or it was sealed for another purpose
   */
  public String open(String purpose, String sealed) {
    int colon = sealed.indexOf(':');
    byte[] all = Base64.getDecoder().decode(sealed.substring(colon + 1));
    byte[] nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
    byte[] locked = java.util.Arrays.copyOfRange(all, NONCE_BYTES, all.length);
    byte[] plain =
        run(Cipher.DECRYPT_MODE, sealed.substring(0, Math.max(0, colon)), purpose, nonce, locked);
    return new String(plain, StandardCharsets.UTF_8);
  }

  /** Whether it is sealed with the key in use; what is not can be sealed anew. */
  public boolean isCurrent(String sealed) {
    return sealed.startsWith(current + ":");
  }

  private byte[] run(int mode, String keyId, String purpose, byte[] nonce, byte[] input) {
    SecretKeySpec key = keys.get(keyId);
    if (key == null) throw new IllegalStateException("No secret key with the id " + keyId);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot open what was sealed for another purpose", e);
    }
  }

  private String add(String base64) {
    byte[] bytes = decode(base64.strip());
    if (bytes.length != 32)
      throw new IllegalStateException("LIVERY_SECRET_KEY must be 32 bytes in Base64");
    String id = idOf(bytes);
    keys.put(id, new SecretKeySpec(bytes, "AES"));
    return id;
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** The first digits of the key's hash: enough to tell keys apart, useless for finding one. */
  private static String idOf(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
