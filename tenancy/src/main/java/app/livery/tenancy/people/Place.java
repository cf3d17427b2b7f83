package app.livery.tenancy.people;

import app.livery.kernel.Role;
import java.io.Serializable;
import java.util.UUID;

/** One organisation that a person is in, and what they are there. */
public record Place(UUID person, UUID organisationId, String organisation, Role role)
    implements Serializable {}
