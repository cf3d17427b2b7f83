package app.livery.lifecycle.post;

import app.livery.kernel.EmailAddress;

/**
 * Whom letters come from.
 *
 * @param name that people read; null for the brand's own
 * @param address null for the installation's
 * @param replyTo where answers go; null for the address itself
 * @param key null where letters go unsigned
 */
public record Sender(String name, EmailAddress address, EmailAddress replyTo, SigningKey key) {
  /** The brand's name at the installation's address. */
  public static final Sender OF_INSTALLATION = new Sender(null, null, null, null);
}
