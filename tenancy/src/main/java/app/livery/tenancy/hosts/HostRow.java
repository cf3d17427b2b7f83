package app.livery.tenancy.hosts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A host name of a tenant's own as pages and programs see it.
 *
 * @param name in ASCII, as name servers know it
 * @param display as people read it
 * @param cause why it is in its state
 * @param stateBy who brought it there
 * @param main whether the tenant's links carry it while it is live
 * @param provedAt null until it is proved
 * @param checkedAt when its records were last looked at; null for never
 * @param records what has to stand in its zone, and what was found
 */
public record HostRow(
    UUID id,
    String name,
    String display,
    HostState state,
    HostCause cause,
    String stateBy,
    Instant stateAt,
    boolean main,
    String createdBy,
    Instant createdAt,
    Instant provedAt,
    Instant checkedAt,
    Instant nextCheckAt,
    List<HostRecord> records,
    Certificate certificate)
    implements Serializable {}
