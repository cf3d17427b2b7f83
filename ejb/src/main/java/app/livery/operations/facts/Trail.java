package app.livery.operations.facts;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** The current tenant's own audit trail: every fact, newest first. */
@Repository
public class Trail {
  private static final String ROWS =
      "select new app.livery.operations.facts.FactRow(f.id, f.name, f.subject, f.payload,"
          + " f.actorKind, f.actorId, f.actorName, f.staff, f.reason, f.requestId, f.address, f.at)"
          + " from TenantFact f";

  @Inject TenantSession session;

  /**
   * One page of the trail. Filters: {@code name}, {@code subject}, {@code actor}, {@code since} and
   * {@code until} (ISO 8601).
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.AUDIT_READ)
  public Slice<FactRow> list(Ask ask) {
    return listing(ROWS)
        .search("lower(concat(concat(f.name, ' '), f.actorName)) like :words")
        .answer(session.em(), ask);
  }

  /**
   * A fact as JSON, with everything before and after.
   *
   * @throws NotFound when the tenant's stream has no such fact
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.AUDIT_READ)
  public String payload(UUID id) {
    TenantFact fact = NotFound.ifAbsent(session.em().find(TenantFact.class, id));
    return fact.payload();
  }

  /** What lists of facts, alias {@code f}, have in common, a tenant's and the platform's. */
  static Listing<FactRow> listing(String query) {
    return Listing.of(FactRow.class, query)
        .filter("name", "f.name = :name", text -> text)
        .filter("subject", "f.subject = :subject", UUID::fromString)
        .filter("actor", "f.actorId = :actor", UUID::fromString)
        .filter("since", "f.at >= :since", Trail::instant)
        .filter("until", "f.at < :until", Trail::instant)
        .sort("at", "f.at")
        .sort("name", "f.name")
        .sort("actorName", "f.actorName")
        .order("f.at desc", "f.id desc");
  }

  /** Parses a filter's instant; what is none is refused like every other bad filter. */
  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
