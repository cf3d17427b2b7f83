package app.livery.billing.ledger;

import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is past its time. Wallets are named in one order, so that two sweeps never wait in a ring.
 */
@Repository
class Overdue {
  private static final int AT_ONCE = 100;

  @Inject TenantSession session;

  /** Some lots that have ended and that are not kept aside altogether. */
  List<CreditLot> lots(Instant now) {
    return session
        .em()
        .createQuery(
            "select l from CreditLot l, Wallet w where w.id = l.wallet and l.spent = false"
                + " and l.expiresAt <= :now and w.balance > w.reserved order by w.id, l.id",
            CreditLot.class)
        .setParameter("now", now)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  List<UUID> reservations(Instant now) {
    return session
        .em()
        .createQuery(
            "select h.id from HeldCredits h where h.state = :held and h.expiresAt <= :now"
                + " order by h.wallet, h.id",
            UUID.class)
        .setParameter("held", ReservationState.HELD)
        .setParameter("now", now)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
