package app.livery.tenancy.hosts;

import java.io.Serializable;
import java.util.UUID;

/**
 * What routing knows of a proved host.
 *
 * @param main whether the tenant has chosen that its links carry it
 */
public record HostRoute(String name, UUID tenant, boolean main, HostState state)
    implements Serializable {
  /** Whether links carry it now: those to a name that leads elsewhere would be lost. */
  public boolean isCarried() {
    return main && state == HostState.LIVE;
  }
}
