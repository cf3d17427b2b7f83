package app.livery.billing.inbox;

import app.livery.kernel.Ids;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Up to when each account's own list of events has been compared with what came. */
@Repository
public class Cursors {
  private static final String MOVE =
      """
      insert into platform.stripe_cursor (id, account_id, seen_until)
      values (?1, cast(?2 as uuid), ?3)
      on conflict (account_id) do update set seen_until = excluded.seen_until
      """;

  @Inject PlatformSession session;

  /** Pass null for the platform's account. */
  @Within
  Optional<Instant> seenUntil(UUID account) {
    return session
        .em()
        .createNativeQuery(
            "select seen_until from platform.stripe_cursor"
                + " where account_id is not distinct from cast(?1 as uuid)")
        .setParameter(1, account == null ? null : account.toString())
        .getResultStream()
        .findFirst()
        .map(found -> ((Timestamp) found).toInstant());
  }

  @Within
  void move(UUID account, Instant until) {
    session
        .em()
        .createNativeQuery(MOVE)
        .setParameter(1, Ids.next())
        .setParameter(2, account == null ? null : account.toString())
        .setParameter(3, Timestamp.from(until))
        .executeUpdate();
  }
}
