package app.livery.tenancy.hosts;

import app.livery.kernel.Change;
import app.livery.kernel.Ids;
import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.IDN;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A host name of a tenant's own, besides the one below the platform's host that each tenant has.
 *
 * <p>It is claimed and waits for its proof, a text in the name's zone that nobody else could put
 * there. From then on it is the tenant's. It is live while the name leads here, and broken when it
 * has ceased to. Several tenants may wait for one name; one of them has it. What is removed is kept
 * for the record; a new claim needs a new proof.
 */
@Entity
@Table(name = "host", schema = "platform")
public class Host {
  /** One look that finds a record gone may have met a name server in the middle of a change. */
  private static final int PATIENCE = 2;

  /** A claim that nobody proves is not looked at for ever. */
  private static final Duration TIME_TO_PROVE = Duration.ofDays(30);

  @Id private UUID id;

  @Column(name = "tenant_id")
  private UUID tenant;

  private String name;
  private String skeleton;
  private String proof;
  private boolean main;

  @Enumerated(EnumType.STRING)
  private HostState state;

  @Enumerated(EnumType.STRING)
  private HostCause cause;

  @Column(name = "state_by")
  private String stateBy;

  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "proved_at")
  private Instant provedAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  private int attempts;
  private int misses;

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_finding")
  private Finding proofFinding = Finding.UNSEEN;

  @Column(name = "proof_found")
  private String proofFound = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "address_finding")
  private Finding addressFinding = Finding.UNSEEN;

  @Column(name = "address_found")
  private String addressFound = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "certificate_state")
  private CertificateState certificateState = CertificateState.UNKNOWN;

  @Column(name = "certificate_issuer")
  private String certificateIssuer = "";

  @Column(name = "certificate_until")
  private Instant certificateUntil;

  protected Host() {}

  Host(UUID tenant, ClaimedName name, String by, Instant now) {
    this.id = Ids.next();
    this.tenant = tenant;
    this.name = name.value();
    this.skeleton = LookAlike.skeleton(name.value());
    this.proof = Secret.fresh().value();
    this.createdBy = by;
    this.createdAt = now;
    this.nextCheckAt = now.plus(Rhythm.pause(HostState.AWAITING_PROOF, 0));
    move(HostState.AWAITING_PROOF, HostCause.CLAIMED, by, now);
  }

  /** Takes in what a look has shown. */
  Change<HostState> seen(Sight sight, String by, Instant now) {
    HostState before = state;
    note(sight, now);
    if (state == HostState.AWAITING_PROOF && sight.isProof()) {
      provedAt = now;
      move(HostState.PROVED, HostCause.PROOF_SEEN, by, now);
    }
    if (state.isProved()) lead(sight, by, now);
    else if (isOverdue(sight, now)) return remove(HostCause.NOT_PROVED, by, now);
    attempts = state != before || state == HostState.LIVE && misses == 0 ? 0 : attempts + 1;
    nextCheckAt = now.plus(Rhythm.pause(state, attempts));
    return new Change<>(before, state);
  }

  private boolean isOverdue(Sight sight, Instant now) {
    return sight.proof() != Finding.UNANSWERED && now.isAfter(createdAt.plus(TIME_TO_PROVE));
  }

  private void note(Sight sight, Instant now) {
    checkedAt = now;
    proofFinding = sight.proof();
    proofFound = sight.proofFound();
    addressFinding = sight.address();
    addressFound = sight.addressFound();
    Certificate shown = sight.certificate();
    if (shown.state() == CertificateState.UNKNOWN && sight.address() != Finding.FINE) return;
    certificateState = shown.state();
    certificateIssuer = shown.issuer();
    certificateUntil = shown.until();
  }

  private void lead(Sight sight, String by, Instant now) {
    if (sight.address() == Finding.UNANSWERED) return;
    misses = sight.address() == Finding.FINE ? 0 : misses + 1;
    if (misses == 0) move(HostState.LIVE, HostCause.ADDRESS_SEEN, by, now);
    else if (state == HostState.LIVE && misses >= PATIENCE)
      move(HostState.BROKEN, HostCause.ADDRESS_LOST, by, now);
  }

  private void move(HostState to, HostCause why, String by, Instant now) {
    if (to == state) return;
    state = to;
    cause = why;
    stateBy = by;
    stateAt = now;
  }

  /** Ends it; the row is kept for the record. */
  Change<HostState> remove(HostCause why, String by, Instant now) {
    Change<HostState> change = new Change<>(state, HostState.REMOVED);
    main = false;
    nextCheckAt = null;
    move(HostState.REMOVED, why, by, now);
    return change;
  }

  /** Keeps other nodes from looking for a while. */
  void lease(Instant until) {
    nextCheckAt = until;
  }

  /** Somebody is waiting for a look now. @throws CheckedJustNow when there was one */
  void hurry(Duration pause, Instant now) {
    if (checkedAt != null && now.isBefore(checkedAt.plus(pause)))
      throw new CheckedJustNow(Duration.between(now, checkedAt.plus(pause)).toSeconds() + 1);
    checkedAt = now;
    attempts = 0;
  }

  /** Has the tenant's links carry it. */
  void lead() {
    if (state != HostState.LIVE) throw new HostNotLive();
    main = true;
  }

  void follow() {
    main = false;
  }

  boolean isMain() {
    return main;
  }

  boolean isOf(UUID other) {
    return tenant.equals(other);
  }

  HostState state() {
    return state;
  }

  HostCause cause() {
    return cause;
  }

  UUID id() {
    return id;
  }

  UUID tenant() {
    return tenant;
  }

  String name() {
    return name;
  }

  String proof() {
    return proof;
  }

  HostRow row(HostTarget target) {
    return new HostRow(
        id,
        name,
        IDN.toUnicode(name),
        state,
        cause,
        stateBy,
        stateAt,
        main,
        createdBy,
        createdAt,
        provedAt,
        checkedAt,
        nextCheckAt,
        target.records(name, proof, proofFinding, proofFound, addressFinding, addressFound),
        new Certificate(certificateState, certificateIssuer, certificateUntil));
  }
}
