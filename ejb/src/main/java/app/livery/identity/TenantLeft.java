package app.livery.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A member of the staff has come out of a tenant before the time was up. */
public record TenantLeft(UUID subject, String member) implements Fact {}
