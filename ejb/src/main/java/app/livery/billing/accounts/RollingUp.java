package app.livery.billing.accounts;

import app.livery.kernel.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries a tenant's accounts over to the platform: read on one side, kept on the other. */
@ApplicationScoped
public class RollingUp {
  @Inject Accounts accounts;
  @Inject AccountingMonths months;
  @Inject CurrentCall call;

  /** Carries the current tenant's over. @return 0, for once is all */
  public int rollUp() {
    UUID tenant = call.requireTenant().id();
    List<AccountRow> read = accounts.read();
    call.asSystem(
        null,
        () -> {
          months.keep(tenant, read);
          return null;
        });
    return 0;
  }
}
