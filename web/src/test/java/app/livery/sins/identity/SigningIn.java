package app.livery.sins.identity;

import app.livery.kernel.TenantSession;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;

/** A use case that queries by itself, looks at the wall's clock and declares no permission. */
@UseCase
public class SigningIn {
  @Inject TenantSession session;

  public Instant signIn() {
    session.em().clear();
    return Instant.now();
  }
}
