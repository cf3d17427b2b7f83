package app.livery.lifecycle.post;

import java.security.PrivateKey;

/** What a domain's letters are signed with; the public half stands under the selector. */
public record SigningKey(String domain, String selector, PrivateKey key) {
  /** Without the key. */
  @Override
  public String toString() {
    return selector + "._domainkey." + domain;
  }
}
