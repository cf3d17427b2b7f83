package app.livery.tenancy.links;

import app.livery.kernel.Ids;
import app.livery.kernel.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that can be handed around to let people in: labelled, counted, limited, switched off
 * and on. Each use is counted under the lock of its row.
 */
@MappedSuperclass
public abstract class Handout {
  private static final int LONGEST_LABEL = 120;

  @Id private UUID id;
  private String label;

  @Column(name = "use_limit")
  private Integer useLimit;

  private int uses;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "off_at")
  private Instant offAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected Handout() {}

  protected Handout(String label, Terms terms, String by, Instant now) {
    String clean = Line.of(label, LONGEST_LABEL, "label", "label");
    terms.check(now);
    this.id = Ids.next();
    this.label = clean;
    this.useLimit = terms.useLimit();
    this.expiresAt = terms.expiresAt();
    this.createdBy = by;
    this.createdAt = now;
  }

  /** What it is good for now. A switch that is off says more than a limit that is reached. */
  public LinkStatus status(Instant now) {
    if (offAt != null) return LinkStatus.OFF;
    if (expiresAt != null && !now.isBefore(expiresAt)) return LinkStatus.EXPIRED;
    if (useLimit != null && uses >= useLimit) return LinkStatus.SPENT;
    return LinkStatus.ACTIVE;
  }

  /** Counts one more use, or refuses and says why. */
  protected void countUse(Instant now) {
    requireActive(now);
    uses++;
  }

  /** Refuses, with the reason, unless somebody could come in now. */
  protected abstract void requireActive(Instant now);

  /**
   * @return whether that is news
   */
  protected boolean switchOff(Instant now) {
    boolean news = offAt == null;
    if (news) offAt = now;
    return news;
  }

  /**
   * @return whether that is news
   */
  protected boolean switchOn() {
    boolean news = offAt != null;
    offAt = null;
    return news;
  }

  public UUID id() {
    return id;
  }

  protected String label() {
    return label;
  }

  protected Integer useLimit() {
    return useLimit;
  }

  protected int uses() {
    return uses;
  }

  protected Instant expiresAt() {
    return expiresAt;
  }

  protected Instant createdAt() {
    return createdAt;
  }

  protected String createdBy() {
    return createdBy;
  }
}
