package app.livery.billing.inbox;

import app.livery.kernel.Clearing;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;

/** Which events have had their effect in the current tenant. */
@Repository
public class Effects {
  @Inject TenantSession session;

  /**
   * Enters an event, in the transaction of its effect. Of two who do, one waits for the other.
   *
   * @return whether it was not there yet
   */
  @Within
  boolean enter(StripeHint hint, Instant now) {
    return session
            .em()
            .createNativeQuery(
                "insert into billing_event (id, type, object_id, done_at) values (?1, ?2, ?3, ?4)"
                    + " on conflict do nothing")
            .setParameter(1, hint.event())
            .setParameter(2, hint.type())
            .setParameter(3, hint.object())
            .setParameter(4, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  /** Drops some of those from before. @return how many */
  @Within
  int drop(Instant before) {
    return session
        .em()
        .createNativeQuery(
            "delete from billing_event where id in"
                + " (select id from billing_event where done_at < ?1 limit "
                + Clearing.AT_ONCE
                + ")")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }
}
