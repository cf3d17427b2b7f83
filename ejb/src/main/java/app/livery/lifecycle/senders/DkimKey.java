package app.livery.lifecycle.senders;

import app.livery.kernel.Ids;
import app.livery.tenancy.hosts.Finding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A key that signs a brand's letters. It waits for its record, signs, and leaves for a new one. */
@Entity
@Table(name = "dkim_key")
class DkimKey {
  /** Letters wait on their way for up to five days. */
  private static final Duration FAREWELL = Duration.ofDays(7);

  @Id private UUID id;
  private String selector;

  @Column(name = "public_key")
  private String publicKey;

  private String sealed;

  @Enumerated(EnumType.STRING)
  private KeyStanding standing;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "leaves_at")
  private Instant leavesAt;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  @Enumerated(EnumType.STRING)
  private RecordFault fault;

  private String found;

  protected DkimKey() {}

  DkimKey(KeyPairText pair, String by, Instant now) {
    id = Ids.next();
    selector = Selector.fresh(now);
    publicKey = pair.publicKey();
    sealed = pair.sealedFor(id);
    standing = KeyStanding.WAITING;
    madeBy = by;
    madeAt = now;
    note(Seen.NEVER);
  }

  void note(Seen seen) {
    finding = seen.finding();
    fault = seen.fault();
    found = seen.found();
  }

  void sign() {
    standing = KeyStanding.SIGNING;
  }

  void leave(Instant now) {
    standing = KeyStanding.LEAVING;
    leavesAt = now.plus(FAREWELL);
  }

  boolean isGone(Instant now) {
    return standing == KeyStanding.LEAVING && !now.isBefore(leavesAt);
  }

  boolean is(KeyStanding other) {
    return standing == other;
  }

  Seen seen() {
    return new Seen(finding, fault, found);
  }

  UUID id() {
    return id;
  }

  String selector() {
    return selector;
  }

  String sealed() {
    return sealed;
  }

  SenderDue.Key due() {
    return new SenderDue.Key(id, selector, publicKey);
  }

  MailKeyRow row() {
    return new MailKeyRow(id, selector, standing, madeBy, madeAt, leavesAt);
  }

  SenderRecord record(String domain) {
    return new SenderRecord(
        RecordKind.DKIM,
        DkimRecord.name(selector, domain),
        DkimRecord.value(publicKey),
        finding,
        fault,
        finding == Finding.FINE ? "" : found);
  }
}
