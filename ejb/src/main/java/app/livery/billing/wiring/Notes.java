package app.livery.billing.wiring;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What everything that we create in Stripe bears as its metadata. */
public final class Notes {
  /** Under this name stands the tenant's id; without it the inbox finds no owner. */
  public static final String TENANT = "tenant";

  public static final String ORGANISATION = "organisation";

  /** Under this name stands our own id of the thing. */
  public static final String OWN = "own";

  private Notes() {}

  /** Of something that belongs to an organisation. */
  public static Map<String, String> of(TenantRef tenant, OrganisationId organisation, UUID own) {
    Map<String, String> notes = new HashMap<>(of(tenant, own));
    notes.put(ORGANISATION, organisation.toString());
    return Map.copyOf(notes);
  }

  /** Of something that is the brand's. */
  public static Map<String, String> of(TenantRef tenant, UUID own) {
    return Map.of(TENANT, tenant.id().toString(), OWN, own.toString());
  }
}
