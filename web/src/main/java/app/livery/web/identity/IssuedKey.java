package app.livery.web.identity;

import app.livery.identity.keys.KeyRow;
import app.livery.kernel.Revealed;
import app.livery.web.api.Created;

/**
 * A key right after it was made.
 *
 * @param secret the whole key; shown this once, for only its hash is kept
 */
public record IssuedKey(KeyRow key, String secret) {
  static Created<IssuedKey> at(String path, Revealed<KeyRow> made) {
    IssuedKey issued = new IssuedKey(made.row(), made.secret().value());
    return new Created<>(path + "/" + made.row().id(), issued);
  }
}
