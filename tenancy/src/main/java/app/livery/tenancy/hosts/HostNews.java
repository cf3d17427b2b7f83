package app.livery.tenancy.hosts;

import app.livery.kernel.Fact;
import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;

/** Tells the current tenant's stream what has happened to its hosts on the platform's side. */
@UseCase
public class HostNews {
  @Inject Facts facts;

  @Within
  public void tell(Fact fact) {
    facts.fire(fact);
  }
}
