package app.livery.lifecycle.notices;

import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who of the current tenant does without which notices. */
@Repository
public class MutedNotices {
  private static final String MUTE =
      "insert into muted_notice (person_id, notice, muted_at) values (?1, ?2, ?3)"
          + " on conflict do nothing";

  @Inject TenantSession session;

  Set<Notice> of(UUID person) {
    List<?> found =
        session
            .em()
            .createNativeQuery("select notice from muted_notice where person_id = ?1")
            .setParameter(1, person)
            .getResultList();
    Set<Notice> muted = EnumSet.noneOf(Notice.class);
    found.forEach(name -> muted.add(Notice.valueOf((String) name)));
    return muted;
  }

  void mute(UUID person, Notice notice, Instant now) {
    session
        .em()
        .createNativeQuery(MUTE)
        .setParameter(1, person)
        .setParameter(2, notice.name())
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }

  void unmute(UUID person, Notice notice) {
    session
        .em()
        .createNativeQuery("delete from muted_notice where person_id = ?1 and notice = ?2")
        .setParameter(1, person)
        .setParameter(2, notice.name())
        .executeUpdate();
  }
}
