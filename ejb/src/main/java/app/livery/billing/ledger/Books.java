package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the ledger's use cases work with: wallets under lock, lots, entries, reservations. */
@Repository
class Books {
  private static final String OPEN =
      "with made as (insert into wallet (id, receivable_account, created_at)"
          + " values (cast(?1 as uuid), cast(?2 as uuid), ?3) on conflict do nothing"
          + " returning id, receivable_account)"
          + " insert into ledger_account (id, kind, wallet_id)"
          + " select id, 'WALLET', id from made union all"
          + " select receivable_account, 'RECEIVABLE', id from made";

  private static final String HOUSE =
      "insert into ledger_account (id, kind) values (cast(?1 as uuid), ?2) on conflict do nothing";

  private static final String FREE =
      "select cast(f.fresh - greatest(0, f.reserved_micro - (f.balance_micro - f.fresh)) as bigint)"
          + " from (select w.balance_micro, w.reserved_micro, coalesce((select"
          + " sum(l.remaining_micro) from credit_lot l where l.wallet_id = w.id and not l.spent"
          + " and (l.expires_at is null or l.expires_at > ?2)), 0) as fresh"
          + " from wallet w where w.id = cast(?1 as uuid)) f";

  @Inject TenantSession session;

  /** The wallet for nobody else to change meanwhile; made when the organisation has none yet. */
  Wallet open(OrganisationId organisation, Instant now) {
    Wallet there = find(organisation);
    if (there == null) make(organisation, now);
    return locked(organisation);
  }

  /**
   * @throws NotFound when there has never been a credit in it
   */
  Wallet locked(OrganisationId organisation) {
    Wallet wallet =
        session.em().find(Wallet.class, organisation.value(), LockModeType.PESSIMISTIC_WRITE);
    if (wallet == null) throw new NotFound();
    session.em().refresh(wallet);
    return wallet;
  }

  private Wallet find(OrganisationId organisation) {
    return session.em().find(Wallet.class, organisation.value());
  }

  private void make(OrganisationId organisation, Instant now) {
    session
        .em()
        .createNativeQuery(OPEN)
        .setParameter(1, organisation.toString())
        .setParameter(2, Ids.next().toString())
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    for (HouseAccount account : HouseAccount.values())
      session
          .em()
          .createNativeQuery(HOUSE)
          .setParameter(1, account.id().toString())
          .setParameter(2, account.name())
          .executeUpdate();
  }

  /** What a new wish may take at this moment. */
  Credits free(Wallet wallet, Instant now) {
    Object free =
        session
            .em()
            .createNativeQuery(FREE)
            .setParameter(1, wallet.id().toString())
            .setParameter(2, Timestamp.from(now))
            .getSingleResult();
    return new Credits(((Number) free).longValue());
  }

  /** After credits were taken past the entities. */
  void refresh(Wallet wallet) {
    session.em().refresh(wallet);
  }

  void add(Object thing) {
    session.em().persist(thing);
  }

  void flush() {
    session.em().flush();
  }

  /** The entries that stand under a key already, first part first. */
  List<LedgerEntry> under(OrganisationId wallet, String key) {
    return session
        .em()
        .createQuery(
            "select e from LedgerEntry e where e.wallet = :wallet and e.key = :key order by e.part",
            LedgerEntry.class)
        .setParameter("wallet", wallet.value())
        .setParameter("key", key)
        .getResultList();
  }

  Optional<CreditLot> lot(String paymentIntent) {
    return session
        .em()
        .createQuery("select l from CreditLot l where l.paymentIntent = :payment", CreditLot.class)
        .setParameter("payment", paymentIntent)
        .getResultStream()
        .findFirst();
  }

  /** What a subscription has brought that is not used up and would be there after a moment. */
  List<CreditLot> outlasting(OrganisationId wallet, UUID subscription, Instant moment) {
    return session
        .em()
        .createQuery(
            "select l from CreditLot l where l.wallet = :wallet and l.subscription = :subscription"
                + " and l.spent = false and (l.expiresAt is null or l.expiresAt > :moment)"
                + " order by l.id",
            CreditLot.class)
        .setParameter("wallet", wallet.value())
        .setParameter("subscription", subscription)
        .setParameter("moment", moment)
        .getResultList();
  }

  void refresh(CreditLot lot) {
    session.em().refresh(lot);
  }

  CreditReversal reversal(CreditLot lot, String cause) {
    return session
        .em()
        .createQuery(
            "select r from CreditReversal r where r.lot = :lot and r.cause = :cause",
            CreditReversal.class)
        .setParameter("lot", lot.id())
        .setParameter("cause", cause)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> begin(lot, cause));
  }

  private CreditReversal begin(CreditLot lot, String cause) {
    CreditReversal reversal = new CreditReversal(lot, cause);
    session.em().persist(reversal);
    return reversal;
  }

  /** How much of the payment is gone by all causes together. */
  long gone(CreditLot lot) {
    return session
        .em()
        .createQuery("select r from CreditReversal r where r.lot = :lot", CreditReversal.class)
        .setParameter("lot", lot.id())
        .getResultStream()
        .mapToLong(CreditReversal::net)
        .sum();
  }

  HeldCredits held(UUID reservation) {
    return NotFound.ifAbsent(session.em().find(HeldCredits.class, reservation));
  }

  void refresh(HeldCredits held) {
    session.em().refresh(held);
  }

  Optional<HeldCredits> held(OrganisationId wallet, String key) {
    return session
        .em()
        .createQuery(
            "select h from HeldCredits h where h.wallet = :wallet and h.key = :key",
            HeldCredits.class)
        .setParameter("wallet", wallet.value())
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
