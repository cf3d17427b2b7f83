package app.livery.lifecycle.senders;

import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Facts;
import app.livery.kernel.Feature;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The transactions behind {@link Sending}. */
@UseCase
public class SenderSteps {
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration LEASE = Duration.ofMinutes(5);

  @Inject Senders senders;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * @param pair for the key of a domain that is new
   */
  @Within
  SenderRow become(SenderWish wish, KeyPairText pair) {
    MailSender sender = senders.locked();
    if (wish.address() != null && !wish.address().equals(sender.address()))
      call.demand(Feature.OWN_SENDER);
    MailSenderChanged fact =
        new MailSenderChanged(
            sender.id(),
            new Change<>(sender.name(), wish.name()),
            new Change<>(text(sender.address()), text(wish.address())),
            new Change<>(text(sender.replyTo()), text(wish.replyTo())));
    if (sender.become(wish, by(), clock.instant())) {
      senders.keys().forEach(key -> drop(sender, key));
      if (sender.state().isOwn()) make(sender, pair);
    }
    if (fact.isReal()) facts.fire(fact);
    return senders.row(sender);
  }

  @Within
  SenderRow rotate(KeyPairText pair) {
    MailSender sender = own();
    for (DkimKey key : senders.keys())
      if (key.is(KeyStanding.WAITING)) throw new KeyStillWaiting(key.selector());
    make(sender, pair);
    sender.expect(clock.instant());
    return senders.row(sender);
  }

  @Within
  SenderDue hurry() {
    MailSender sender = own();
    sender.hurry(PAUSE, clock.instant());
    return due(sender);
  }

  /** The sender when it is due, taken so that no other node looks for a while. */
  @Within
  Optional<SenderDue> due() {
    Instant now = clock.instant();
    Optional<MailSender> due = senders.due(now);
    due.ifPresent(sender -> sender.lease(now.plus(LEASE)));
    return due.map(this::due);
  }

  /** Takes in what a look has shown, unless the domain is another one by now. */
  @Within
  SenderRow settle(SenderDue due, SenderSight sight) {
    MailSender sender = senders.locked();
    if (!sender.domain().equals(due.domain())) return senders.row(sender);
    List<DkimKey> keys = senders.keys();
    for (DkimKey key : keys)
      if (sight.keys().containsKey(key.id())) key.note(sight.keys().get(key.id()));
    adopt(sender, keys);
    keys.stream().filter(key -> key.isGone(clock.instant())).forEach(key -> drop(sender, key));
    Seen signed =
        find(keys, KeyStanding.SIGNING)
            .or(() -> find(keys, KeyStanding.WAITING))
            .map(DkimKey::seen)
            .orElse(Seen.NEVER);
    boolean waiting = find(keys, KeyStanding.WAITING).isPresent();
    Change<SenderState> change = sender.seen(sight, signed, waiting, by(), clock.instant());
    if (change.isReal()) facts.fire(new MailSenderMoved(sender.id(), sender.domain(), change));
    return senders.row(sender);
  }

  /** A key whose record is there takes over from the one before it. */
  private void adopt(MailSender sender, List<DkimKey> keys) {
    Optional<DkimKey> next = find(keys, KeyStanding.WAITING).filter(key -> key.seen().isFine());
    if (next.isEmpty()) return;
    find(keys, KeyStanding.SIGNING).ifPresent(key -> key.leave(clock.instant()));
    next.get().sign();
    facts.fire(new MailKeyAdopted(sender.id(), next.get().selector()));
  }

  private static Optional<DkimKey> find(List<DkimKey> keys, KeyStanding standing) {
    return keys.stream().filter(key -> key.is(standing)).findFirst();
  }

  private void make(MailSender sender, KeyPairText pair) {
    DkimKey key = new DkimKey(pair, by(), clock.instant());
    senders.add(key);
    facts.fire(new MailKeyMade(sender.id(), key.selector()));
  }

  private void drop(MailSender sender, DkimKey key) {
    senders.drop(key);
    facts.fire(new MailKeyDropped(sender.id(), key.selector()));
  }

  private MailSender own() {
    MailSender sender = senders.locked();
    if (!sender.state().isOwn()) throw new NoSenderAddress();
    return sender;
  }

  private SenderDue due(MailSender sender) {
    return new SenderDue(sender.domain(), senders.keys().stream().map(DkimKey::due).toList());
  }

  private String by() {
    return call.actor().name();
  }

  private static String text(EmailAddress address) {
    return address == null ? null : address.value();
  }
}
