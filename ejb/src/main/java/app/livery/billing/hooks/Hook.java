package app.livery.billing.hooks;

import app.livery.kernel.Change;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A system of the brand's own that is told what happens. It may be paused, and is switched off when
 * nothing has come through for three days; whoever mends it switches it on again.
 */
@Entity
class Hook {
  private static final Duration PATIENCE = Duration.ofDays(3);
  private static final Duration OVERLAP = Duration.ofDays(1);
  private static final String BY_ITSELF = "system";

  @Id private UUID id;
  private String name;
  private String url;
  private String events;
  private String sealed;

  @Column(name = "old_sealed")
  private String oldSealed;

  @Column(name = "old_until")
  private Instant oldUntil;

  @Enumerated(EnumType.STRING)
  private HookState state;

  @Column(name = "state_by")
  private String stateBy;

  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  private int failures;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "hold_until")
  private Instant holdUntil;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  protected Hook() {}

  static Hook of(HookWish wish, String by, Instant now) {
    Hook hook = new Hook();
    hook.id = Ids.next();
    hook.become(wish);
    hook.createdAt = now;
    hook.createdBy = by;
    hook.move(HookState.ACTIVE, by, now);
    return hook;
  }

  void become(HookWish wish) {
    name = wish.name();
    url = wish.url();
    events = String.join(" ", wish.events());
  }

  /** Signs with this secret from now on; the one before it goes on for a day. */
  void signWith(String sealedSecret, Instant now) {
    oldSealed = sealed;
    oldUntil = sealed == null ? null : now.plus(OVERLAP);
    sealed = sealedSecret;
  }

  Change<HookState> pause(String by, Instant now) {
    return state == HookState.BROKEN ? stay() : move(HookState.PAUSED, by, now);
  }

  /** Goes on, as if nothing had gone wrong before. */
  Change<HookState> goOn(String by, Instant now) {
    well();
    return move(HookState.ACTIVE, by, now);
  }

  /** The other side has taken something. */
  void taken(Instant now) {
    well();
    deliveredAt = now;
  }

  /** Something went wrong; after three days of that, or once nobody is there, it is off. */
  Change<HookState> failed(boolean gone, Instant now) {
    failures++;
    if (failingSince == null) failingSince = now;
    holdUntil = now.plus(HookRhythm.hold(failures));
    boolean hopeless = gone || !now.isBefore(failingSince.plus(PATIENCE));
    return hopeless ? move(HookState.BROKEN, BY_ITSELF, now) : stay();
  }

  private void well() {
    failures = 0;
    failingSince = null;
    holdUntil = null;
  }

  private Change<HookState> stay() {
    return new Change<>(state, state);
  }

  private Change<HookState> move(HookState to, String by, Instant now) {
    Change<HookState> change = new Change<>(state, to);
    if (!change.isReal()) return change;
    state = to;
    stateBy = by;
    stateAt = now;
    return change;
  }

  UUID id() {
    return id;
  }

  boolean isActive() {
    return state == HookState.ACTIVE;
  }

  /** Whether it wants to be told of this. */
  boolean hears(HookEvent event) {
    return events().contains(event.code());
  }

  Instant createdAt() {
    return createdAt;
  }

  private List<String> events() {
    return List.of(events.split(" "));
  }

  HookRow row() {
    return new HookRow(
        id,
        name,
        url,
        events(),
        state,
        stateBy,
        stateAt,
        failingSince,
        deliveredAt,
        oldUntil,
        createdAt,
        createdBy);
  }
}
