package app.livery.proof;

import app.livery.billing.ledger.Clawback;
import app.livery.billing.ledger.Crediting;
import app.livery.billing.ledger.Debit;
import app.livery.billing.ledger.Drift;
import app.livery.billing.ledger.Posting;
import app.livery.billing.ledger.Proving;
import app.livery.billing.ledger.Reservation;
import app.livery.billing.ledger.Spending;
import app.livery.billing.ledger.Sweeping;
import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Wallets in the hands of a test. */
@ApplicationScoped
public class Purse {
  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Crediting crediting;
  @Inject Spending spending;
  @Inject Sweeping sweeping;
  @Inject Proving proving;

  public TenantRef tenant(String word) {
    return brands.fresh(word);
  }

  public OrganisationId wallet(TenantRef tenant) {
    return folk.found(tenant, 1);
  }

  /** So many credits for so many cents; names the payment. */
  public String buy(
      TenantRef tenant, OrganisationId wallet, Credits credits, long cents, Instant until) {
    String payment = "pi_" + Ids.next();
    buy(tenant, wallet, credits, cents, payment, until);
    return payment;
  }

  public Posting buy(
      TenantRef tenant,
      OrganisationId wallet,
      Credits credits,
      long cents,
      String payment,
      Instant until) {
    Money paid = new Money(cents, "USD");
    return brands.inside(tenant, () -> crediting.topUp(wallet, credits, paid, payment, until));
  }

  public Posting adjust(TenantRef tenant, OrganisationId wallet, long credits) {
    Credits signed = Credits.of(credits);
    return brands.inside(tenant, () -> crediting.adjust(wallet, signed, "In a test"));
  }

  public Debit use(TenantRef tenant, OrganisationId wallet, Credits credits, String key) {
    return brands.inside(
        tenant, () -> spending.debit(wallet, credits, "assistant.answer", null, key));
  }

  public Reservation keep(TenantRef tenant, OrganisationId wallet, Credits credits, String key) {
    return brands.inside(
        tenant,
        () ->
            spending.reserve(
                wallet, credits, "assistant.answer", null, key, Duration.ofMinutes(5)));
  }

  public Debit settle(TenantRef tenant, UUID reservation, Credits credits) {
    return brands.inside(tenant, () -> spending.settle(reservation, credits));
  }

  public void release(TenantRef tenant, UUID reservation) {
    brands.inside(
        tenant,
        () -> {
          spending.release(reservation);
          return null;
        });
  }

  public Clawback refund(
      TenantRef tenant, String payment, long centsSoFar, long paid, String cause) {
    return brands.inside(
        tenant,
        () ->
            crediting.clawBack(
                payment, new Money(centsSoFar, "USD"), new Money(paid, "USD"), cause));
  }

  public Clawback again(TenantRef tenant, String payment, long centsSoFar, String cause) {
    return brands.inside(
        tenant, () -> crediting.reinstate(payment, new Money(centsSoFar, "USD"), cause));
  }

  /** Ends lots alone. */
  public void sweepLots(TenantRef tenant) {
    brands.inside(tenant, sweeping::endLots);
  }

  public void sweep(TenantRef tenant) {
    brands.inside(tenant, () -> sweeping.endReservations() + sweeping.endLots());
  }

  public List<Drift> drifts(TenantRef tenant) {
    return brands.inside(tenant, proving::look);
  }

  /** One of the wallet's columns, past the product. */
  public long look(TenantRef tenant, OrganisationId wallet, String column) {
    return number(tenant, "select " + column + " from %s.wallet where id = ?", wallet.value());
  }

  public long number(TenantRef tenant, String sql, Object... arguments) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(sql.formatted(tenant.schema()), arguments);
    }
  }
}
