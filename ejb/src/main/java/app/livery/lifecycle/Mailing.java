package app.livery.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queues letters and keeps account of them, each step in the transaction of its side. */
@UseCase
public class Mailing {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Mails mails;
  @Inject SealedContent contents;
  @Inject Event<MailQueued> queued;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Queues a letter in the running transaction; the second one for an occasion is dropped. */
  @Within
  public void queue(MailOrder order) {
    if (order.occasion() != null && mails.isKnown(order.occasion())) return;
    UUID id = Ids.next();
    Mail mail = mails.blank();
    mail.queue(id, order, contents.seal(id, order), clock.instant());
    mails.add(mail);
    queued.fire(new MailQueued(MailSide.isTenant(call) ? call.requireTenant() : null));
  }

  /** Letters that are due, taken for a while by the caller. */
  @Within
  List<TakenMail> take() {
    Instant now = clock.instant();
    return mails.take(now, now.plus(LEASE));
  }

  @Within
  Optional<Instant> nextDue() {
    return mails.nextDue();
  }

  @Within
  boolean isDue() {
    Instant now = clock.instant();
    return mails.nextDue().filter(at -> !at.isAfter(now)).isPresent();
  }

  /** Drops some of the current side's letters that were closed long ago. @return how many */
  @Within
  public int prune() {
    return mails.drop(clock.instant().minus(KEPT));
  }

  /** Notes that the mail server has a letter. */
  @Within
  void sent(TakenMail taken, String words) {
    held(taken).ifPresent(mail -> mail.sent(words, clock.instant()));
  }

  /** Notes that a letter goes nowhere. */
  @Within
  void failed(TakenMail taken, String words) {
    held(taken).ifPresent(mail -> mail.failed(words, clock.instant()));
  }

  /** Notes that a letter is to be tried again. */
  @Within
  void postponed(TakenMail taken, String words) {
    held(taken).ifPresent(mail -> mail.postpone(words, clock.instant()));
  }

  /** A worker that slept beyond its lease no longer has a say. */
  private Optional<Mail> held(TakenMail taken) {
    return Optional.ofNullable(mails.locked(taken.id()))
        .filter(mail -> mail.isHeldBy(taken.attempt()));
  }
}
