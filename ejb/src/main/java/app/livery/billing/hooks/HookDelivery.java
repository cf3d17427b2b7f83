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
import java.util.random.RandomGenerator;

/**
 * What one endpoint is told about one fact. It waits until it is due, is taken by a worker for a
 * while, and ends with the other side or, after about three days of trying, nowhere. Either end is
 * one to begin again from: the same call, under the same identifier.
 */
@Entity
@Table(name = "hook_delivery")
class HookDelivery {
  @Id private UUID id;

  @Column(name = "hook_id")
  private UUID hook;

  @Column(name = "fact_id")
  private UUID fact;

  private String event;
  private String body;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private int attempts;
  private int tries;

  @Column(name = "next_at")
  private Instant nextAt;

  private Integer status;

  @Enumerated(EnumType.STRING)
  private HookOutcome outcome;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected HookDelivery() {}

  static HookDelivery of(UUID hook, UUID fact, String event, String body, Instant now) {
    HookDelivery delivery = new HookDelivery();
    delivery.id = Ids.next();
    delivery.hook = hook;
    delivery.fact = fact;
    delivery.event = event;
    delivery.body = body;
    delivery.createdAt = now;
    delivery.again(now);
    return delivery;
  }

  /** Begins anew; what is on its way already goes on. */
  void again(Instant now) {
    if (state == DeliveryState.SENDING) return;
    state = DeliveryState.WAITING;
    tries = 0;
    nextAt = now;
    closedAt = null;
  }

  /** Takes in what came of a try. */
  void settle(HookReply reply, RandomGenerator chance, Instant now) {
    status = reply.status();
    outcome = reply.outcome();
    if (reply.isTaken()) close(DeliveryState.DELIVERED, now);
    else if (HookRhythm.isOver(tries)) close(DeliveryState.FAILED, now);
    else {
      state = DeliveryState.WAITING;
      nextAt = now.plus(HookRhythm.pause(tries, chance));
    }
  }

  /** Was taken, and not tried after all. */
  void putBack(Instant now) {
    attempts--;
    tries--;
    state = DeliveryState.WAITING;
    nextAt = now;
  }

  private void close(DeliveryState end, Instant now) {
    state = end;
    nextAt = null;
    closedAt = now;
  }

  /** Whether the worker that took it at this attempt still has it. */
  boolean isHeldBy(int attempt) {
    return state == DeliveryState.SENDING && attempts == attempt;
  }

  UUID id() {
    return id;
  }

  UUID hook() {
    return hook;
  }

  DeliveryState state() {
    return state;
  }

  Instant nextAt() {
    return nextAt;
  }

  HookDeliveryRow row() {
    return new HookDeliveryRow(
        id, hook, fact, event, body, state, attempts, status, outcome, createdAt, nextAt, closedAt);
  }
}
