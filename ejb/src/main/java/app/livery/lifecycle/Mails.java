package app.livery.lifecycle;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Clearing;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Listing;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters of the current tenant or, where the call has none, of the platform. */
@Repository
public class Mails {
  /** Begins the occasion of a letter that somebody sends themselves. */
  static final String TEST = "test ";

  private static final String ROWS =
      "select new app.livery.lifecycle.MailRow(m.id, m.template, m.recipient, m.language, m.state,"
          + " m.attempts, m.answer, m.queuedAt, m.nextAt, m.closedAt) from ";

  private static final String TENANT_ROWS = ROWS + "TenantMail m";
  private static final String PLATFORM_ROWS = ROWS + "PlatformMail m";

  private static final String TAKEN =
      " returning id, template, recipient, language, sealed, attempts";
  private static final String TAKE =
      " set state = 'SENDING', attempts = attempts + 1, next_at = ?2 where id in (select id from ";
  private static final String DUE =
      " where next_at <= ?1 order by next_at limit 20 for update skip locked)";

  private static final String TAKE_TENANT = "update mail" + TAKE + "mail" + DUE + TAKEN;
  private static final String TAKE_PLATFORM =
      "update platform.mail" + TAKE + "platform.mail" + DUE + TAKEN;

  @Inject TenantSession tenant;
  @Inject PlatformSession platform;
  @Inject CurrentCall call;

  /** One page of the tenant's letters. Filters: {@code state}, {@code template}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public Slice<MailRow> list(Ask ask) {
    return listing(TENANT_ROWS).answer(tenant.em(), ask);
  }

  /** One page of the platform's letters to its staff, with the same filters. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.SETTINGS_READ)
  public Slice<MailRow> listOfPlatform(Ask ask) {
    return listing(PLATFORM_ROWS).answer(platform.em(), ask);
  }

  /** Takes up to twenty letters that are due; they are due again when the lease is over. */
  @Within
  List<TakenMail> take(Instant now, Instant lease) {
    List<?> rows =
        em().createNativeQuery(isTenant() ? TAKE_TENANT : TAKE_PLATFORM)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(lease))
            .getResultList();
    return rows.stream().map(TakenMail::of).toList();
  }

  /** When the next letter is due; empty when none waits. */
  Optional<Instant> nextDue() {
    return em().createQuery("select min(m.nextAt) from " + type() + " m", Instant.class)
        .getResultStream()
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  boolean isKnown(String occasion) {
    return !em().createQuery("select m.id from " + type() + " m where m.occasion = :occasion")
        .setParameter("occasion", occasion)
        .getResultList()
        .isEmpty();
  }

  /** How many letters somebody has sent themselves to try them out since an instant. */
  long tested(EmailAddress address, Instant since) {
    return em().createQuery(
            "select count(m) from "
                + type()
                + " m where m.recipient = :address and m.occasion like :test and m.queuedAt > :since",
            Long.class)
        .setParameter("address", address)
        .setParameter("test", TEST + "%")
        .setParameter("since", since)
        .getSingleResult();
  }

  /** Drops some of those that were closed by then. @return how many */
  int drop(Instant before) {
    return Clearing.some(
        em().createQuery("select m.id from " + type() + " m where m.closedAt < :before")
            .setParameter("before", before),
        em().createQuery("delete from " + type() + " m where m.id in :keys"));
  }

  Mail locked(UUID id) {
    return em().find(kind(), id, LockModeType.PESSIMISTIC_WRITE);
  }

  Mail blank() {
    return isTenant() ? new TenantMail() : new PlatformMail();
  }

  void add(Mail mail) {
    em().persist(mail);
  }

  private static Listing<MailRow> listing(String query) {
    return Listing.of(MailRow.class, query)
        .search("lower(m.recipient) like :words")
        .filter("state", "m.state = :state", MailState::valueOf)
        .filter("template", "m.template = :template", MailTemplate::valueOf)
        .sort("recipient", "m.recipient")
        .sort("state", "m.state")
        .sort("queuedAt", "m.queuedAt")
        .order("m.queuedAt desc", "m.id desc");
  }

  private boolean isTenant() {
    return MailSide.isTenant(call);
  }

  private EntityManager em() {
    return isTenant() ? tenant.em() : platform.em();
  }

  private Class<? extends Mail> kind() {
    return isTenant() ? TenantMail.class : PlatformMail.class;
  }

  private String type() {
    return isTenant() ? "TenantMail" : "PlatformMail";
  }
}
