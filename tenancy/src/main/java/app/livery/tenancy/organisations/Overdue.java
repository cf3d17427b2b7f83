package app.livery.tenancy.organisations;

import java.util.UUID;

/** Whose time in which organisation is up. */
public record Overdue(UUID organisation, UUID person) {}
