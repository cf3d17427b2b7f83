package app.livery.branding;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A livery in the making. A brand has one at most, and all its admins share it: each change gives
 * it a new edition, and whoever saves or publishes says which edition they saw.
 */
@Entity
@Table(name = "livery_draft")
public class DraftLivery extends Choices {
  @Id private UUID id;

  private int edition;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected DraftLivery() {}

  static DraftLivery blank() {
    DraftLivery draft = new DraftLivery();
    draft.id = Ids.next();
    draft.edition = Ids.start(draft.id);
    return draft;
  }

  void change(Livery livery, String by, Instant now) {
    hold(livery);
    edition++;
    changedBy = by;
    changedAt = now;
  }

  /**
   * Lets on whoever saw this edition.
   *
   * @throws LookDraftMoved when somebody has changed the draft since
   */
  void require(int seen) {
    if (seen != edition) throw new LookDraftMoved(changedBy);
  }

  UUID id() {
    return id;
  }

  LiveryDraft row() {
    return new LiveryDraft(livery(), edition, changedAt, changedBy);
  }
}
