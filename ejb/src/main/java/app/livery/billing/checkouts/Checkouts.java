package app.livery.billing.checkouts;

import app.livery.billing.subscriptions.AlreadySubscribed;
import app.livery.billing.subscriptions.Sold;
import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All checkouts of the current tenant. */
@Repository
public class Checkouts {
  private static final String HOLD =
      """
      insert into checkout_module (checkout_id, module, organisation_id, open)
      select ?1, m, ?2, true from unnest(string_to_array(?3, ',')) m
      """;

  private static final String RIVALS =
      """
      select distinct h.checkout_id from checkout_module h
      where h.organisation_id = ?1 and h.open and h.module = any(string_to_array(?2, ','))
      """;

  @Inject TenantSession session;
  @Inject Organisations organisations;

  /** One page of checkouts. Filters: {@code state}, {@code organisation}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<CheckoutRow> list(Ask ask) {
    return listing().answer(session.em(), ask).map(Checkout::row);
  }

  /** One page of an organisation's own. Filter: {@code state}. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  public Slice<CheckoutRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return listing()
        .where("c.organisation = :owner", "owner", organisation.value())
        .answer(session.em(), ask)
        .map(Checkout::row);
  }

  /**
   * @throws NotFound when the organisation has no such checkout
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  public CheckoutRow get(OrganisationId organisation, UUID id) {
    Checkout found = NotFound.ifAbsent(session.em().find(Checkout.class, id));
    if (!found.organisation().equals(organisation.value())) throw new NotFound();
    return found.row();
  }

  private static Listing<Checkout> listing() {
    return Listing.of(Checkout.class, "select c from Checkout c")
        .search("lower(c.plan) like :words")
        .filter("state", "c.state = :state", CheckoutState::valueOf)
        .filter("organisation", "c.organisation = :organisation", UUID::fromString)
        .sort("createdAt", "c.createdAt")
        .order("c.createdAt desc", "c.id desc");
  }

  Checkout locked(UUID id) {
    return NotFound.ifAbsent(session.em().find(Checkout.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Checkout> behind(String stripeId) {
    return session
        .em()
        .createQuery("select c from Checkout c where c.stripeId = :id", Checkout.class)
        .setParameter("id", stripeId)
        .getResultStream()
        .findFirst();
  }

  Optional<Checkout> find(UUID id) {
    return Optional.ofNullable(session.em().find(Checkout.class, id));
  }

  /** Open ones for any of the modules; the organisation's customer is locked by now. */
  List<Checkout> rivals(UUID organisation, Sold sold) {
    return session
        .em()
        .createNativeQuery(RIVALS)
        .setParameter(1, organisation)
        .setParameter(2, String.join(",", sold.modules().stream().map(Enum::name).toList()))
        .getResultList()
        .stream()
        .map(id -> locked((UUID) id))
        .toList();
  }

  /**
   * @throws AlreadySubscribed when somebody else got there first
   */
  void add(Checkout checkout) {
    session.em().persist(checkout);
    session.em().flush();
    session
        .em()
        .createNativeQuery(HOLD)
        .setParameter(1, checkout.id())
        .setParameter(2, checkout.organisation())
        .setParameter(3, checkout.row().modules())
        .executeUpdate();
    Uniqueness.flush(session.em(), AlreadySubscribed::new);
  }

  void free(UUID id) {
    session
        .em()
        .createNativeQuery("update checkout_module set open = false where checkout_id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }
}
