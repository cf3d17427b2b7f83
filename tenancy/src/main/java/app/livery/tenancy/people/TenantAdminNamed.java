package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody runs this tenant from now on; identity sends them the link to set their password. */
public record TenantAdminNamed(UUID subject, EmailAddress email, String language) implements Fact {}
