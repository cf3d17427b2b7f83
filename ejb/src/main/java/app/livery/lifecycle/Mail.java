package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter on its way. It waits until it is due, is taken by a worker for a while, and ends with
 * the mail server or, after a day of trying, nowhere. Then what it says is erased.
 */
@MappedSuperclass
abstract class Mail {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofDays(1);

  @Id private UUID id;
  private String occasion;

  @Enumerated(EnumType.STRING)
  private MailTemplate template;

  private EmailAddress recipient;
  private String language;
  private String sealed;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  private String answer;

  @Column(name = "queued_at")
  private Instant queuedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  void queue(UUID newId, MailOrder order, String sealedContent, Instant now) {
    id = newId;
    occasion = order.occasion();
    template = order.template();
    recipient = order.to();
    language = order.language();
    sealed = sealedContent;
    state = MailState.QUEUED;
    queuedAt = now;
    nextAt = now;
  }

  void sent(String words, Instant now) {
    close(MailState.SENT, words, now);
  }

  void failed(String words, Instant now) {
    close(MailState.FAILED, words, now);
  }

  /** Waits for another try, each time longer, and gives up after a day. */
  void postpone(String words, Instant now) {
    if (!now.isBefore(queuedAt.plus(PATIENCE))) {
      failed(words, now);
      return;
    }
    state = MailState.QUEUED;
    answer = words;
    nextAt = now.plus(pause(attempts));
  }

  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** Whether the worker that took it at this attempt still has it. */
  boolean isHeldBy(int attempt) {
    return state == MailState.SENDING && attempts == attempt;
  }

  MailState state() {
    return state;
  }

  String sealed() {
    return sealed;
  }

  Instant nextAt() {
    return nextAt;
  }

  private void close(MailState end, String words, Instant now) {
    state = end;
    answer = words;
    closedAt = now;
    nextAt = null;
    sealed = null;
  }
}
