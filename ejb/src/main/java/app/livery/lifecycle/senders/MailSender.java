package app.livery.lifecycle.senders;

import app.livery.kernel.Change;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.tenancy.hosts.CheckedJustNow;
import app.livery.tenancy.hosts.Finding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whom a brand's letters come from. There is one at most. An address of its own waits until its
 * domain allows it, is verified while it does, and broken when it has ceased to.
 */
@Entity
@Table(name = "mail_sender")
class MailSender {
  /** One look that finds a record gone may have met a name server in the middle of a change. */
  private static final int PATIENCE = 2;

  @Id private UUID id;
  private String name;
  private EmailAddress address;

  @Column(name = "reply_to")
  private EmailAddress replyTo;

  @Enumerated(EnumType.STRING)
  private SenderState state;

  @Column(name = "state_by")
  private String stateBy;

  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  private int attempts;
  private int misses;

  @Enumerated(EnumType.STRING)
  @Column(name = "spf_finding")
  private Finding spfFinding;

  @Enumerated(EnumType.STRING)
  @Column(name = "spf_fault")
  private RecordFault spfFault;

  @Column(name = "spf_found")
  private String spfFound;

  @Enumerated(EnumType.STRING)
  @Column(name = "dmarc_finding")
  private Finding dmarcFinding;

  @Enumerated(EnumType.STRING)
  @Column(name = "dmarc_fault")
  private RecordFault dmarcFault;

  @Column(name = "dmarc_found")
  private String dmarcFound;

  protected MailSender() {}

  /** A brand that has said nothing yet. */
  MailSender(String brand, String by, Instant now) {
    id = Ids.next();
    name = brand;
    begin(SenderState.PLATFORM, by, now);
  }

  /**
   * @return whether the domain is another one now, so that all is to be proved anew
   */
  boolean become(SenderWish wish, String by, Instant now) {
    boolean moves = !domain().equals(wish.address() == null ? "" : wish.address().domain());
    name = wish.name();
    address = wish.address();
    replyTo = wish.replyTo();
    if (moves) begin(address == null ? SenderState.PLATFORM : SenderState.AWAITING, by, now);
    return moves;
  }

  private void begin(SenderState first, String by, Instant now) {
    move(first, by, now);
    attempts = 0;
    misses = 0;
    checkedAt = null;
    nextCheckAt = first.isOwn() ? now.plus(SenderRhythm.pause(first, true, 0, 0)) : null;
    note(new SenderSight(Seen.NEVER, Seen.NEVER, java.util.Map.of()));
  }

  /**
   * Takes in what a look has shown.
   *
   * @param signed what was seen of the key that signs
   * @param waiting whether another key waits for its record
   */
  Change<SenderState> seen(
      SenderSight sight, Seen signed, boolean waiting, String by, Instant now) {
    SenderState before = state;
    note(sight);
    checkedAt = now;
    List<Seen> all = List.of(sight.spf(), sight.dmarc(), signed);
    if (all.stream().allMatch(Seen::isFine)) {
      misses = 0;
      move(SenderState.VERIFIED, by, now);
    } else if (all.stream().anyMatch(each -> each.isAnswered() && !each.isFine())) {
      misses++;
      if (state == SenderState.VERIFIED && misses >= PATIENCE) move(SenderState.BROKEN, by, now);
    }
    boolean steady = state == SenderState.VERIFIED && misses == 0 && !waiting;
    attempts = state != before || steady ? 0 : attempts + 1;
    nextCheckAt = now.plus(SenderRhythm.pause(state, waiting, attempts, misses));
    return new Change<>(before, state);
  }

  private void note(SenderSight sight) {
    spfFinding = sight.spf().finding();
    spfFault = sight.spf().fault();
    spfFound = sight.spf().found();
    dmarcFinding = sight.dmarc().finding();
    dmarcFault = sight.dmarc().fault();
    dmarcFound = sight.dmarc().found();
  }

  private void move(SenderState to, String by, Instant now) {
    if (to == state) return;
    state = to;
    stateBy = by;
    stateAt = now;
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

  /** There is something new to look for. */
  void expect(Instant now) {
    attempts = 0;
    nextCheckAt = now.plus(SenderRhythm.pause(state, true, 0, misses));
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  EmailAddress address() {
    return address;
  }

  EmailAddress replyTo() {
    return replyTo;
  }

  /** Empty where there is no address. */
  String domain() {
    return address == null ? "" : address.domain();
  }

  SenderState state() {
    return state;
  }

  boolean isVerified() {
    return state == SenderState.VERIFIED;
  }

  /** The records of the domain itself; those of the keys stand between them. */
  List<SenderRecord> records(String include) {
    Seen spf = new Seen(spfFinding, spfFault, spfFound);
    Seen dmarc = new Seen(dmarcFinding, dmarcFault, dmarcFound);
    String advised = SpfAdvice.of(spfFound, include);
    return List.of(
        record(RecordKind.SPF, domain(), advised, spf),
        record(RecordKind.DMARC, Dmarc.name(domain()), Dmarc.VALUE, dmarc));
  }

  private static SenderRecord record(RecordKind kind, String name, String value, Seen seen) {
    return seen.isFine()
        ? new SenderRecord(kind, name, seen.found(), seen.finding(), null, "")
        : new SenderRecord(kind, name, value, seen.finding(), seen.fault(), seen.found());
  }

  SenderRow row(EmailAddress sendsFrom, List<SenderRecord> records, List<MailKeyRow> keys) {
    return new SenderRow(
        name,
        address,
        replyTo,
        sendsFrom,
        state,
        stateBy,
        stateAt,
        checkedAt,
        nextCheckAt,
        records,
        keys);
  }
}
