package app.livery.web.identity;

import app.livery.identity.Crediting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a form says beside the field of a new password. */
@Named
@RequestScoped
public class PasswordHint {
  @Inject Crediting crediting;

  /** How many characters it takes at least. */
  public int getLeast() {
    return crediting.leastLength();
  }
}
