package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes credits out of wallets: the rows are locked in the order of their names, then one statement
 * looks for earlier movements under the same keys, sees what is free, takes from the lots in the
 * order of their ends, and writes the entries. Several wishes go in one round.
 */
@Repository
class Tills {
  /**
   * A plan is kept and used again when tables have grown: made over an empty ledger, it must not
   * read the whole of a full one.
   */
  private static final String LOCK =
      "select w.id, set_config('enable_seqscan', 'off', true) from wallet w"
          + " where w.id = any(cast(?1 as uuid[])) order by w.id for update";

  /** What was asked before is looked up one by one, by its key. */
  private static final String ASKED =
      "with asked as materialized (select a.* from unnest(cast(?1 as int[]), cast(?2 as uuid[]),"
          + " cast(?3 as bigint[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as uuid[]),"
          + " cast(?7 as uuid[]), cast(?8 as text[]))"
          + " as a(ord, wallet_id, amount, idem_key, service, person_id, txn_id, actor)),"
          + " earlier as (select a.ord, e.txn_id, e.amount, e.balance from asked a cross join lateral"
          + " (select (array_agg(e.txn_id))[1] as txn_id, cast(sum(e.amount_micro) as bigint) as amount,"
          + " min(e.balance_micro) as balance from ledger_entry e where e.wallet_id = a.wallet_id"
          + " and e.idem_key = a.idem_key having count(*) > 0) e),";

  /** The open lots of the wallets asked for, each with the part of its wallet that it covers. */
  private static final String LOTS =
      " span as materialized (select l.id, l.wallet_id, l.granted_micro, l.value_micro, l.currency,"
          + " l.granted_micro - l.remaining_micro as used,"
          + " cast(sum(l.remaining_micro) over o as bigint) - l.remaining_micro as lo,"
          + " cast(sum(l.remaining_micro) over o as bigint) as hi from credit_lot l"
          + " where l.wallet_id in (select wallet_id from asked) and not l.spent"
          + " and (?10 or l.expires_at is null or l.expires_at > ?9)"
          + " window o as (partition by l.wallet_id order by"
          + " case when l.id = cast(?11 as uuid) then 0 else 1 end, l.expires_at nulls last, l.id)),";

  /** What is kept aside may be covered by what has ended meanwhile; new wishes may not. */
  private static final String FREE =
      " fresh as (select wallet_id, max(hi) as fresh from span group by wallet_id),"
          + " stock as materialized (select w.id, w.balance_micro, w.receivable_micro, w.restricted,"
          + " case when ?10 then w.balance_micro - w.reserved_micro"
          + " when w.receivable_micro > 0 or w.restricted then 0"
          + " else coalesce(f.fresh, 0) - greatest(0, w.reserved_micro - w.balance_micro + coalesce(f.fresh, 0)) end"
          + " as free from wallet w left join fresh f on f.wallet_id = w.id"
          + " where w.id in (select wallet_id from asked)),"
          + " wanted as (select a.*, s.free, s.balance_micro,"
          + " cast(sum(a.amount) over (partition by a.wallet_id order by a.ord) as bigint) as upto"
          + " from asked a join stock s on s.id = a.wallet_id where a.amount <= s.free"
          + " and not exists (select 1 from earlier e where e.ord = a.ord)),"
          + " taken as (select w.*, w.upto - w.amount as begins from wanted w where w.upto <= w.free),";

  private static final String PIECES =
      " piece as (select t.*, s.id as lot_id, s.granted_micro, s.value_micro, s.currency,"
          + " greatest(s.lo, t.begins) as lo, least(s.hi, t.upto) as hi, s.used - s.lo as shift,"
          + " row_number() over (partition by t.ord order by s.lo) - 1 as part"
          + " from taken t join span s on s.wallet_id = t.wallet_id and s.lo < t.upto"
          + " and s.hi > t.begins),";

  private static final String WRITE =
      " lots as (update credit_lot l set remaining_micro = l.remaining_micro - p.amount,"
          + " spent = (l.remaining_micro = p.amount) from (select lot_id,"
          + " cast(sum(hi - lo) as bigint) as amount from piece group by lot_id) p"
          + " where l.id = p.lot_id returning l.id),"
          + " paid as (update wallet w set balance_micro = w.balance_micro - t.amount from"
          + " (select wallet_id, cast(sum(amount) as bigint) as amount from taken group by wallet_id) t"
          + " where w.id = t.wallet_id returning w.id),"
          + " written as (insert into ledger_entry (id, txn_id, part, kind, debit_account,"
          + " credit_account, amount_micro, wallet_id, lot_id, balance_micro, value_micro, currency,"
          + " service, person_id, external_id, reason, actor, idem_key, at)"
          + " select case when p.part = 0 then p.txn_id"
          // the first half of a name bears its time; the rest is chance
          + " else cast(left(cast(p.txn_id as text), 19)"
          + " || right(cast(gen_random_uuid() as text), 17) as uuid) end,"
          + " p.txn_id, p.part, ?12, p.wallet_id, cast(?13 as uuid), p.hi - p.lo, p.wallet_id,"
          + " p.lot_id, p.balance_micro - p.hi,"
          + " div(cast(p.value_micro as numeric) * (p.hi + p.shift), p.granted_micro)"
          + " - div(cast(p.value_micro as numeric) * (p.lo + p.shift), p.granted_micro), p.currency,"
          + " p.service, p.person_id, ?14, ?15, p.actor, p.idem_key, ?9"
          + " from piece p returning id)";

  private static final String ANSWER =
      " select a.ord, case when e.ord is not null then 'REPLAYED' when t.ord is not null then 'DONE'"
          + " when s.id is null or a.amount > s.free then 'SHORT' else 'OPEN' end,"
          + " coalesce(e.txn_id, t.txn_id), coalesce(e.amount, t.amount, 0),"
          + " coalesce(e.balance, t.balance_micro - t.upto, 0), coalesce(s.free, 0),"
          + " coalesce(s.receivable_micro, 0), coalesce(s.restricted, false) from asked a left join earlier e on e.ord = a.ord"
          + " left join taken t on t.ord = a.ord left join stock s on s.id = a.wallet_id"
          + " order by a.ord";

  private static final String TAKE = ASKED + LOTS + FREE + PIECES + WRITE + ANSWER;

  @Inject TenantSession session;

  /**
   * One round; the answers are in the order of the wishes, which have keys of their own.
   *
   * <p>The locks come first, in a statement of their own: only what begins after them sees what
   * others had written before.
   */
  List<Taken> take(List<Use> uses, Taking how) {
    session
        .em()
        .createNativeQuery(LOCK)
        .setParameter(1, array(uses, use -> quoted(use.wallet())))
        .getResultList();
    Query query = session.em().createNativeQuery(TAKE);
    wishes(query, uses);
    query.setParameter(9, Timestamp.from(how.at())).setParameter(10, how.lastResort());
    query.setParameter(11, text(how.first())).setParameter(12, how.kind().name());
    query.setParameter(13, text(how.to())).setParameter(14, how.external());
    query.setParameter(15, how.reason());
    List<Taken> answers = new ArrayList<>();
    for (Object row : query.getResultList()) answers.add(taken((Object[]) row));
    return answers;
  }

  private static void wishes(Query query, List<Use> uses) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) order.add(i);
    query.setParameter(1, array(order, String::valueOf));
    query.setParameter(2, array(uses, use -> quoted(use.wallet())));
    query.setParameter(3, array(uses, use -> String.valueOf(use.amount().micro())));
    query.setParameter(4, array(uses, use -> quoted(use.key())));
    query.setParameter(5, array(uses, use -> quoted(use.service())));
    query.setParameter(6, array(uses, use -> quoted(use.person())));
    query.setParameter(7, array(uses, use -> quoted(use.transaction())));
    query.setParameter(8, array(uses, use -> quoted(use.actor())));
  }

  private static Taken taken(Object[] row) {
    return new Taken(
        Taken.Fate.valueOf((String) row[1]),
        (UUID) row[2],
        credits(row[3]),
        credits(row[4]),
        credits(row[5]),
        credits(row[6]),
        (Boolean) row[7]);
  }

  private static Credits credits(Object number) {
    return new Credits(((Number) number).longValue());
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }

  private static <T> String array(List<T> values, Function<T, String> element) {
    return values.stream().map(element).collect(Collectors.joining(",", "{", "}"));
  }

  /** An element of an array as PostgreSQL reads it. */
  private static String quoted(Object value) {
    if (value == null) return "NULL";
    return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
