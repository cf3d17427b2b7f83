package app.livery.billing.hooks;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One try of a delivery, and what the other side said. */
@Entity
@Table(name = "hook_attempt")
class HookAttempt {
  @Id private UUID id;

  @Column(name = "delivery_id")
  private UUID delivery;

  private int number;
  private Instant at;
  private int millis;
  private Integer status;

  @Enumerated(EnumType.STRING)
  private HookOutcome outcome;

  private String answer;

  protected HookAttempt() {}

  HookAttempt(UUID delivery, int number, HookReply reply, Instant at) {
    this.id = Ids.next();
    this.delivery = delivery;
    this.number = number;
    this.at = at;
    this.millis = reply.millis();
    this.status = reply.status();
    this.outcome = reply.outcome();
    this.answer = reply.answer();
  }

  HookAttemptRow row() {
    return new HookAttemptRow(number, at, millis, status, outcome, answer);
  }
}
