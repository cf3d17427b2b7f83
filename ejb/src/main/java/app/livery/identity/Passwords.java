package app.livery.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/**
 * Turns passwords into Argon2id hashes and compares them. Slow by intent, so sign-in does it
 * outside of any transaction.
 */
@ApplicationScoped
class Passwords {
  /** 19 MiB, 2 passes, 1 lane: OWASP's minimum for Argon2id, some 50 ms on a small server. */
  private static final int MEMORY_KIB = 19 * 1024;

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** Each hash being made holds {@link #MEMORY_KIB}; more at once would only wait for a core. */
  private static final Semaphore AT_ONCE =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  private final String nobodys = hash("nobody has this password");

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    AT_ONCE.acquireUninterruptibly();
    try {
      return FUNCTION.hash(bytes(password), salt).getResult();
    } finally {
      AT_ONCE.release();
    }
  }

  /** Takes as long without a hash to compare with, so that time does not tell who exists. */
  boolean matches(String password, String hash) {
    String known = hash == null ? nobodys : hash;
    AT_ONCE.acquireUninterruptibly();
    try {
      boolean same =
          Argon2Function.getInstanceFromHash(known)
              .check(bytes(password), known.getBytes(StandardCharsets.UTF_8));
      return same && hash != null;
    } finally {
      AT_ONCE.release();
    }
  }

  /** Whether a hash was made under other parameters than the present ones. */
  boolean isOutdated(String hash) {
    Argon2Function made = Argon2Function.getInstanceFromHash(hash);
    return made.getMemory() != MEMORY_KIB
        || made.getIterations() != PASSES
        || made.getParallelism() != LANES
        || made.getOutputLength() != HASH_BYTES
        || made.getVariant() != Argon2.ID;
  }

  /** One password, however the keyboard composes its letters. */
  private static byte[] bytes(String password) {
    String text = password == null ? "" : password;
    return Normalizer.normalize(text, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
