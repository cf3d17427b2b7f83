package app.livery.branding.legal;

import app.livery.kernel.Change;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The links that a brand shows. There is one row at most; without it there are none. */
@Entity
@Table(name = "legal_entry")
public class LegalEntry {
  @Id private UUID id;

  private String terms;
  private String privacy;
  private String imprint;

  @Column(name = "support_url")
  private String supportUrl;

  @Column(name = "support_email")
  private String supportEmail;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected LegalEntry() {}

  static LegalEntry blank() {
    LegalEntry entry = new LegalEntry();
    entry.id = Ids.next();
    return entry;
  }

  Change<LegalLinks> change(LegalLinks other, String by, Instant now) {
    Change<LegalLinks> change = new Change<>(links(), other);
    terms = other.terms();
    privacy = other.privacy();
    imprint = other.imprint();
    supportUrl = other.supportUrl();
    supportEmail = other.supportEmail();
    changedBy = by;
    changedAt = now;
    return change;
  }

  UUID id() {
    return id;
  }

  /** As it stands now; a new one stands for nothing yet. */
  LegalState state() {
    return LegalState.of(links(), changedBy == null ? "" : changedBy);
  }

  LegalLinks links() {
    return new LegalLinks(terms, privacy, imprint, supportUrl, supportEmail);
  }
}
