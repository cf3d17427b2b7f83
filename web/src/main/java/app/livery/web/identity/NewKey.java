package app.livery.web.identity;

import app.livery.identity.keys.KeyWish;
import app.livery.kernel.Scope;
import java.time.Instant;
import java.util.Set;

/** What makes a key: scopes such as invites:write, and an expiry within a year. */
public record NewKey(String name, Set<Scope> scopes, Instant expiresAt) {
  KeyWish wish() {
    return new KeyWish(name, scopes, expiresAt);
  }
}
