package app.livery.billing.transfers;

import app.livery.billing.Module;
import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the current tenant's organisations buy by bank transfer, and what has come in for it. */
@Repository
public class Orders {
  private static final String ROWS =
      "select o, g.name from PurchaseOrder o join Organisation g on g.id = o.organisation";

  /** Whoever takes a number keeps the others waiting until theirs can be the next one. */
  private static final String QUEUE =
      "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

  /** Whether a newer order is for something that the older one has brought. */
  private static final String SAME =
      Arrays.stream(Module.values())
          .map(each -> "(" + holds("o", each) + " and " + holds("n", each) + ")")
          .collect(Collectors.joining(" or ", "(", ")"));

  @Inject TenantSession session;
  @Inject Organisations organisations;
  @Inject BankAccounts accounts;
  @Inject CurrentCall call;

  /** One page over all organisations. Filters: {@code state}, {@code organisation}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<OrderRow> list(Ask ask) {
    return listing()
        .filter("organisation", "o.organisation = :organisation", UUID::fromString)
        .answer(session.em(), ask)
        .map(Orders::row);
  }

  /** One page of an organisation's orders. Filter: {@code state}. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  public Slice<OrderRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return listing()
        .where("o.organisation = :organisation", "organisation", organisation.value())
        .answer(session.em(), ask)
        .map(Orders::row);
  }

  /**
   * One order of an organisation within the caller's reach, with where to send its money.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  public PayableOrder get(UUID id) {
    PurchaseOrder order = NotFound.ifAbsent(session.em().find(PurchaseOrder.class, id));
    call.reach(order.organisation());
    return view(order);
  }

  PayableOrder view(PurchaseOrder order) {
    BankRow account = accounts.find(order.due().currency()).map(BankAccount::row).orElse(null);
    return new PayableOrder(row(order), account, payments(order.id()));
  }

  private static Listing<Object[]> listing() {
    return Listing.of(Object[].class, ROWS)
        .search("(lower(g.name) like :words or lower(o.reference) like :words)")
        .filter("state", "o.state = :state", OrderState::valueOf)
        .sort("organisationName", "lower(g.name)")
        .sort("number", "o.number")
        .sort("state", "o.state")
        .sort("amountMinor", "o.goods.amountMinor")
        .sort("dueAt", "o.dueAt")
        .sort("createdAt", "o.createdAt")
        .order("o.createdAt desc", "o.id desc");
  }

  private static OrderRow row(Object[] found) {
    return ((PurchaseOrder) found[0]).row((String) found[1]);
  }

  OrderRow row(PurchaseOrder order) {
    return order.row(organisations.get(order.organisation()).name());
  }

  private List<PaymentRow> payments(UUID order) {
    return session
        .em()
        .createQuery(
            "select p from BankPayment p where p.order = :order order by p.recordedAt, p.id",
            BankPayment.class)
        .setParameter("order", order)
        .getResultList()
        .stream()
        .map(BankPayment::row)
        .toList();
  }

  PurchaseOrder locked(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(PurchaseOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Adds an order under the next number. */
  void add(PurchaseOrder order) {
    session
        .em()
        .createNativeQuery(QUEUE)
        .setParameter(1, "order number " + call.requireTenant().id())
        .getSingleResult();
    Integer last =
        session
            .em()
            .createQuery("select max(o.number) from PurchaseOrder o", Integer.class)
            .getSingleResult();
    order.number(last == null ? 1 : last + 1);
    session.em().persist(order);
    session.em().flush();
  }

  /**
   * @throws ReferenceUsed when the bank's reference is known
   */
  void add(BankPayment payment) {
    session.em().persist(payment);
    Uniqueness.flush(session.em(), ReferenceUsed::new);
  }

  /** Some of those for which nothing came in time, locked in one order for all callers. */
  List<PurchaseOrder> overdue(Instant now, int limit) {
    return session
        .em()
        .createQuery(
            "select o from PurchaseOrder o where o.state = :fresh and o.dueAt <= :now"
                + " order by o.id",
            PurchaseOrder.class)
        .setParameter("fresh", OrderState.NEW)
        .setParameter("now", now)
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Those that wait for money and will not much longer. */
  List<PurchaseOrder> ending(Instant before, int limit) {
    return session
        .em()
        .createQuery(
            "select o from PurchaseOrder o where o.state = :fresh and o.dueAt <= :before"
                + " order by o.dueAt",
            PurchaseOrder.class)
        .setParameter("fresh", OrderState.NEW)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Paid ones whose time is over soon, and of whose modules nothing was ordered since. */
  List<PurchaseOrder> renewable(Instant now, Instant before, int limit) {
    return session
        .em()
        .createQuery(
            "select o from PurchaseOrder o where o.state = :paid and o.coversUntil > :now"
                + " and o.coversUntil <= :before and not exists (select n.id from PurchaseOrder n"
                + " where n.organisation = o.organisation and n.number > o.number"
                + " and "
                + SAME
                + " and (n.renewal = true or n.state in :counting))"
                + " order by o.id",
            PurchaseOrder.class)
        .setParameter("paid", OrderState.PAID)
        .setParameter("now", now)
        .setParameter("before", before)
        .setParameter(
            "counting", List.of(OrderState.NEW, OrderState.PENDING_REVIEW, OrderState.PAID))
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private static String holds(String order, Module module) {
    return "concat(concat(',', " + order + ".goods.modules), ',') like '%," + module + ",%'";
  }
}
