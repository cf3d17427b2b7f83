package app.livery.tenancy.tenants;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Databases;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.Line;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.kernel.TenantStatus;
import app.livery.kernel.UseCase;
import app.livery.migrations.NewTenant;
import app.livery.migrations.TenantFleet;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Makes tenants: schema, role, tables, grants and registry row at once, then what a new brand needs
 * to open its doors: the shared trial organisation and its first admin.
 */
@UseCase
public class Provisioning {
  private static final String UNIQUE_VIOLATION = "23505";

  @Inject Databases databases;
  @Inject TenantDirectory directory;
  @Inject Openings openings;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Makes a tenant and invites its first admin.
   *
   * @throws AlreadyTaken at {@code slug}; nothing is left behind
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public TenantRef provision(String name, Slug slug, EmailAddress firstAdmin, String language) {
    String clean = Line.name(name, "name");
    if (slug.isReserved() || directory.bySlug(slug.value()).isPresent())
      throw new AlreadyTaken("slug", slug);
    UUID id = Ids.next();
    NewTenant wanted =
        new NewTenant(id, slug.value(), clean, schemaOf(id), clock.instant(), call.actor().name());
    create(wanted);
    directory.refresh();
    TenantRef tenant =
        new TenantRef(id, slug.value(), wanted.name(), wanted.schema(), TenantStatus.READY);
    openings.announce(tenant, wanted.createdAt());
    call.within(
        call.get().withTenant(tenant),
        () -> {
          openings.open(firstAdmin, language);
          return null;
        });
    return tenant;
  }

  private void create(NewTenant wanted) {
    try {
      new TenantFleet(databases.owner(), clock).provision(wanted);
    } catch (SQLException e) {
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) throw new AlreadyTaken("slug", wanted.slug());
      throw new IllegalStateException("Cannot provision " + wanted.slug(), e);
    }
  }

  /** The random end of the identifier, so that a renamed brand leaves no old name behind. */
  private static String schemaOf(UUID id) {
    return "t_" + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
  }
}
