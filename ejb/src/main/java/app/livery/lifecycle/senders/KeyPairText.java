package app.livery.lifecycle.senders;

import app.livery.kernel.Sealing;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

/** An RSA key of 2048 bits as texts: the public half for all, the private one under seal only. */
final class KeyPairText {
  private static final int BITS = 2048;

  private final KeyPair pair;

  private KeyPairText(KeyPair pair) {
    this.pair = pair;
  }

  /** Takes up to a second. */
  static KeyPairText fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return new KeyPairText(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String publicKey() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  String sealedFor(UUID id) {
    String text = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    return Sealing.fromSettings().seal(purpose(id), text);
  }

  /**
   * @throws IllegalStateException when it was sealed for another key
   */
  static PrivateKey open(UUID id, String sealed) {
    byte[] bytes = Base64.getDecoder().decode(Sealing.fromSettings().open(purpose(id), sealed));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Not a private key", e);
    }
  }

  private static String purpose(UUID id) {
    return "dkim " + id;
  }
}
