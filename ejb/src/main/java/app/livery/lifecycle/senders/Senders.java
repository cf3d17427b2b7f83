package app.livery.lifecycle.senders;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Feature;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import app.livery.lifecycle.post.Post;
import app.livery.lifecycle.post.Sender;
import app.livery.lifecycle.post.SigningKey;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom the current tenant's letters come from, and the keys that sign them. */
@Repository
public class Senders {
  @Inject TenantSession session;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** The tenant's sender; one that was never chosen bears the brand's name. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public SenderRow mine() {
    return row(found(LockModeType.NONE).orElseGet(this::fresh));
  }

  /** As whom letters go out at present. */
  @Within
  public Sender current() {
    return found(LockModeType.NONE).map(this::standing).orElse(Sender.OF_INSTALLATION);
  }

  /** A verified sender writes in its own name; any other has answers come to it at least. */
  private Sender standing(MailSender sender) {
    Optional<DkimKey> key =
        keys().stream().filter(each -> each.is(KeyStanding.SIGNING)).findFirst();
    if (carries(sender) && key.isPresent())
      return new Sender(
          sender.name(), sender.address(), sender.replyTo(), signing(sender, key.get()));
    EmailAddress answers = sender.replyTo() == null ? sender.address() : sender.replyTo();
    return new Sender(sender.name(), null, answers, null);
  }

  /** Whether letters come from the sender's own address: allowed by its domain, and granted. */
  private boolean carries(MailSender sender) {
    return sender.isVerified() && call.requireTenant().has(Feature.OWN_SENDER);
  }

  private static SigningKey signing(MailSender sender, DkimKey key) {
    return new SigningKey(
        sender.domain(), key.selector(), KeyPairText.open(key.id(), key.sealed()));
  }

  SenderRow row(MailSender sender) {
    List<DkimKey> keys = keys();
    List<SenderRecord> records = new ArrayList<>();
    if (sender.state().isOwn()) {
      records.addAll(sender.records(SpfInclude.fromSettings()));
      for (DkimKey key : keys) records.add(records.size() - 1, key.record(sender.domain()));
    }
    EmailAddress from =
        carries(sender) ? sender.address() : new EmailAddress(Post.standardAddress());
    return sender.row(from, records, keys.stream().map(DkimKey::row).toList());
  }

  /** The sender, locked; a new one where there was none. Of two who begin, one waits. */
  MailSender locked() {
    session
        .em()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "mail sender " + call.requireTenant().id())
        .getSingleResult();
    return found(LockModeType.PESSIMISTIC_WRITE)
        .orElseGet(
            () -> {
              MailSender fresh = fresh();
              session.em().persist(fresh);
              session.em().flush();
              return fresh;
            });
  }

  /** The sender, locked, when its records are to be looked at. */
  Optional<MailSender> due(Instant now) {
    return session
        .em()
        .createQuery("select s from MailSender s where s.nextCheckAt <= :now", MailSender.class)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The keys, newest first. */
  List<DkimKey> keys() {
    return session
        .em()
        .createQuery("select k from DkimKey k order by k.madeAt desc, k.id desc", DkimKey.class)
        .getResultList();
  }

  void add(DkimKey key) {
    session.em().persist(key);
    session.em().flush();
  }

  void drop(DkimKey key) {
    session.em().remove(key);
    session.em().flush();
  }

  private Optional<MailSender> found(LockModeType lock) {
    return session
        .em()
        .createQuery("select s from MailSender s", MailSender.class)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private MailSender fresh() {
    return new MailSender(call.requireTenant().name(), call.actor().name(), clock.instant());
  }
}
