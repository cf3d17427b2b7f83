package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.util.UUID;

/** What other capabilities may know of a person. */
public record PersonRef(
    UUID id,
    EmailAddress email,
    String name,
    String language,
    PersonStatus status,
    boolean tenantAdmin,
    boolean confirmed)
    implements Serializable {}
