package app.livery.billing.ledger;

import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts the whole ledger again and compares; one statement, so that it sees one moment. */
@Repository
class LedgerProofs {
  /** More than a page shows; one is too many already. */
  private static final int MOST = 100;

  private static final String COUNT =
      "with moved as (select credit_account as account, amount_micro as amount from ledger_entry"
          + " union all select debit_account, - amount_micro from ledger_entry),"
          + " account as (select account, cast(sum(amount) as bigint) as amount from moved"
          + " group by account),"
          + " lot as (select lot_id, cast(sum(amount_micro) as bigint) as taken from ledger_entry"
          + " where debit_account = wallet_id and lot_id is not null group by lot_id),"
          + " left_over as (select wallet_id, cast(sum(remaining_micro) as bigint) as amount"
          + " from credit_lot group by wallet_id),"
          + " held as (select wallet_id, cast(sum(amount_micro) as bigint) as amount"
          + " from reservation where state = 'HELD' group by wallet_id)";

  private static final String DRIFTS =
      " select 'balance', w.id, w.balance_micro, coalesce(a.amount, 0) from wallet w"
          + " left join account a on a.account = w.id where w.balance_micro <> coalesce(a.amount, 0)"
          + " union all select 'lots', w.id, w.balance_micro, coalesce(l.amount, 0) from wallet w"
          + " left join left_over l on l.wallet_id = w.id"
          + " where w.balance_micro <> coalesce(l.amount, 0)"
          + " union all select 'owed', w.id, w.receivable_micro, - coalesce(a.amount, 0)"
          + " from wallet w left join account a on a.account = w.receivable_account"
          + " where w.receivable_micro <> - coalesce(a.amount, 0)"
          + " union all select 'reserved', w.id, w.reserved_micro, coalesce(h.amount, 0)"
          + " from wallet w left join held h on h.wallet_id = w.id"
          + " where w.reserved_micro <> coalesce(h.amount, 0)"
          + " union all select 'lot', l.id, l.remaining_micro, l.granted_micro - coalesce(t.taken, 0)"
          + " from credit_lot l left join lot t on t.lot_id = l.id"
          + " where l.remaining_micro <> l.granted_micro - coalesce(t.taken, 0)"
          + " union all select 'account', a.account, 0, a.amount from account a"
          + " where not exists (select 1 from ledger_account k where k.id = a.account)"
          + " union all select 'sum', null, 0, s.amount from"
          + " (select cast(coalesce(sum(a.amount), 0) as bigint) as amount from account a"
          + " join ledger_account k on k.id = a.account) s where s.amount <> 0";

  private static final String PROOF = COUNT + DRIFTS;

  @Inject TenantSession session;

  List<Drift> drifts() {
    List<Drift> drifts = new ArrayList<>();
    for (Object found : session.em().createNativeQuery(PROOF).setMaxResults(MOST).getResultList()) {
      Object[] row = (Object[]) found;
      long stands = ((Number) row[2]).longValue();
      drifts.add(new Drift((String) row[0], (UUID) row[1], stands, ((Number) row[3]).longValue()));
    }
    return drifts;
  }
}
