package app.livery.tenancy.hosts;

import app.livery.kernel.Fact;
import java.util.List;
import java.util.UUID;

/**
 * A host after something was done to it, and what is to be told to whom: facts belong into the
 * streams of tenants, and a transaction on the platform's side cannot write there.
 */
record Settled(HostRow row, List<News> news) {
  record News(UUID tenant, Fact fact) {}

  static Settled of(HostRow row, UUID tenant, Fact fact) {
    return new Settled(row, List.of(new News(tenant, fact)));
  }
}
