package app.livery.billing.plans;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the current tenant sells, sold, and will sell. */
@Repository
public class Plans {
  private static final String ROWS =
      "select new app.livery.billing.plans.PlanRow(p.id, p.code, p.generation, p.name,"
          + " p.description, p.seats, p.modules, p.includedMicro, p.trialDays, p.atTrialEnd,"
          + " p.cardRequired, p.status, p.createdAt, p.activatedAt,"
          + " (select count(c.id) from PlanPrice c where c.plan = p.id),"
          + " (select count(a.id) from PlanPrice a where a.plan = p.id and a.drift not in"
          + " (app.livery.billing.plans.Drift.UNBOUND, app.livery.billing.plans.Drift.MATCHES)))"
          + " from Plan p";

  @Inject TenantSession session;

  /** One page of all plans, the latest first. Filter: {@code status}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public Slice<PlanRow> list(Ask ask) {
    return Listing.of(PlanRow.class, ROWS)
        .search("(lower(p.name) like :words or p.code like :words)")
        .filter("status", "p.status = :status", PlanStatus::valueOf)
        .sort("name", "lower(p.name)")
        .sort("status", "p.status")
        .sort("seats", "p.seats")
        .sort("createdAt", "p.createdAt")
        .key("p.id")
        .order("p.createdAt desc", "p.id desc")
        .answer(session.em(), ask);
  }

  /** A plan with its prices. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public PlanWithPrices get(UUID id) {
    return view(found(id));
  }

  /** What is sold at present, the smallest first. */
  @Allowed(value = Role.VIEWER, scope = Scope.BILLING_READ)
  public List<PlanWithPrices> sellable() {
    Map<UUID, List<PlanPrice>> prices =
        session
            .em()
            .createQuery(
                "select c from PlanPrice c, Plan p where p.id = c.plan and p.status = :active",
                PlanPrice.class)
            .setParameter("active", PlanStatus.ACTIVE)
            .getResultStream()
            .collect(Collectors.groupingBy(PlanPrice::plan));
    return session
        .em()
        .createQuery(
            "select p from Plan p where p.status = :active order by p.seats, p.name", Plan.class)
        .setParameter("active", PlanStatus.ACTIVE)
        .getResultStream()
        .filter(plan -> prices.containsKey(plan.id()))
        .map(plan -> view(plan, prices.get(plan.id())))
        .toList();
  }

  /**
   * A plan at a price, sold or not.
   *
   * @throws NotFound when there is no such price
   */
  @Within
  public PricedPlan price(UUID priceId) {
    PlanPrice price = NotFound.ifAbsent(session.em().find(PlanPrice.class, priceId));
    return priced(price);
  }

  /** The plan at the price that one of Stripe's stands for; empty where it is none of ours. */
  @Within
  public Optional<PricedPlan> ofStripePrice(String stripePrice) {
    return session
        .em()
        .createQuery("select c from PlanPrice c where c.stripePrice = :id", PlanPrice.class)
        .setParameter("id", stripePrice)
        .getResultStream()
        .findFirst()
        .map(this::priced);
  }

  /** The name of a plan that is on sale; empty where there is none with this id. */
  @Within
  public Optional<PlanRow> onSale(UUID id) {
    return Optional.ofNullable(session.em().find(Plan.class, id))
        .filter(plan -> plan.status() == PlanStatus.ACTIVE)
        .map(plan -> view(plan).plan());
  }

  Plan found(UUID id) {
    return NotFound.ifAbsent(session.em().find(Plan.class, id));
  }

  Plan locked(UUID id) {
    return NotFound.ifAbsent(session.em().find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The generation of a code that is on sale, locked. */
  Optional<Plan> active(String code) {
    return session
        .em()
        .createQuery("select p from Plan p where p.code = :code and p.status = :active", Plan.class)
        .setParameter("code", code)
        .setParameter("active", PlanStatus.ACTIVE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** How many generations of a code there have been. */
  int generations(String code) {
    Integer last =
        session
            .em()
            .createQuery("select max(p.generation) from Plan p where p.code = :code", Integer.class)
            .setParameter("code", code)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  List<PlanPrice> prices(UUID plan) {
    return session
        .em()
        .createQuery(
            "select c from PlanPrice c where c.plan = :plan order by c.currency, c.interval",
            PlanPrice.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /** All prices that stand for one at Stripe. */
  List<PlanPrice> bound() {
    return session
        .em()
        .createQuery("select c from PlanPrice c where c.stripePrice is not null", PlanPrice.class)
        .getResultList();
  }

  PlanPrice lockedPrice(UUID id) {
    return NotFound.ifAbsent(
        session.em().find(PlanPrice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  boolean knowsProduct(String product) {
    return !session
        .em()
        .createQuery("select p.id from Plan p where p.stripeProduct = :product")
        .setParameter("product", product)
        .getResultList()
        .isEmpty();
  }

  void add(Object planOrPrice) {
    session.em().persist(planOrPrice);
    session.em().flush();
  }

  void drop(Object planOrPrice) {
    session.em().remove(planOrPrice);
    session.em().flush();
  }

  /** What was changed so far is written before what follows: one generation is on sale at most. */
  void flush() {
    session.em().flush();
  }

  /** No price stands for one at Stripe any more, and no plan for a product. */
  void unbind() {
    bound().forEach(PlanPrice::unbind);
    session
        .em()
        .createQuery("update Plan p set p.stripeProduct = null where p.stripeProduct is not null")
        .executeUpdate();
  }

  PlanWithPrices view(Plan plan) {
    return view(plan, prices(plan.id()));
  }

  private static PlanWithPrices view(Plan plan, List<PlanPrice> prices) {
    long amiss = prices.stream().filter(price -> price.drift().isAmiss()).count();
    return new PlanWithPrices(
        plan.row(prices.size(), amiss), prices.stream().map(PlanPrice::row).toList());
  }

  private PricedPlan priced(PlanPrice price) {
    return new PricedPlan(view(found(price.plan())).plan(), price.row());
  }
}
