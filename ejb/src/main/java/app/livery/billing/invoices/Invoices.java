package app.livery.billing.invoices;

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
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the payment provider has billed the current tenant's organisations. */
@Repository
public class Invoices {
  private static final String ROWS =
      "select i, o.name from Invoice i join Organisation o on o.id = i.organisation";

  @Inject TenantSession session;
  @Inject Organisations organisations;

  /** One page of invoices. Filters: {@code state}, {@code organisation}, {@code subscription}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<InvoiceRow> list(Ask ask) {
    return listing().answer(session.em(), ask).map(Invoices::row);
  }

  /** One page of an organisation's own, with the same filters. */
  @Allowed(value = Role.ADMIN, scope = Scope.BILLING_READ)
  public Slice<InvoiceRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return listing()
        .where("i.organisation = :owner", "owner", organisation.value())
        .answer(session.em(), ask)
        .map(Invoices::row);
  }

  /**
   * @throws NotFound when the organisation has no such invoice
   */
  @Allowed(value = Role.ADMIN, scope = Scope.BILLING_READ)
  public InvoiceRow get(OrganisationId organisation, UUID id) {
    return session
        .em()
        .createQuery(ROWS + " where i.id = :id and i.organisation = :owner", Object[].class)
        .setParameter("id", id)
        .setParameter("owner", organisation.value())
        .getResultStream()
        .findFirst()
        .map(Invoices::row)
        .orElseThrow(NotFound::new);
  }

  private static Listing<Object[]> listing() {
    return Listing.of(Object[].class, ROWS)
        .search("lower(concat(concat(coalesce(i.number, ''), ' '), o.name)) like :words")
        .filter("state", "i.state = :state", InvoiceState::valueOf)
        .filter("organisation", "i.organisation = :organisation", UUID::fromString)
        .filter("subscription", "i.subscription = :subscription", UUID::fromString)
        .sort("number", "i.number")
        .sort("organisationName", "lower(o.name)")
        .sort("total", "i.totalMinor")
        .sort("issuedAt", "i.issuedAt")
        .order("i.issuedAt desc", "i.id desc");
  }

  private static InvoiceRow row(Object[] pair) {
    return ((Invoice) pair[0]).row((String) pair[1]);
  }

  Optional<Invoice> atStripe(String stripeId) {
    return first("select i from Invoice i where i.stripeId = :key", stripeId);
  }

  Optional<Invoice> paidWith(String paymentIntent) {
    return first("select i from Invoice i where i.paymentIntent = :key", paymentIntent);
  }

  private Optional<Invoice> first(String query, String key) {
    return session
        .em()
        .createQuery(query, Invoice.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  void add(Invoice invoice) {
    session.em().persist(invoice);
  }
}
