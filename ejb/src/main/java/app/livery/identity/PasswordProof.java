package app.livery.identity;

import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.util.UUID;

/** Asks for the password again before something that a passer-by at an open screen must not do. */
@UseCase
public class PasswordProof {
  /** The field that asks for it. */
  static final String FIELD = "currentPassword";

  @Inject Credentials credentials;
  @Inject Passwords passwords;
  @Inject Limits limits;

  /**
   * @throws PasswordWrong at {@code currentPassword}
   */
  @Within
  public void require(UUID owner, String password) {
    limits.count(Limits.Deed.SECOND_FACTOR, owner.toString());
    String hash = credentials.find(owner).map(Credential::passwordHash).orElse(null);
    if (!passwords.matches(password, hash)) throw new PasswordWrong(FIELD);
  }
}
