package app.livery.branding;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A livery that a brand has worn, by its number. Written once; the schema lets nobody change it.
 */
@Entity
@Table(name = "livery_publication")
public class PublishedLivery extends Choices {
  @Id private UUID id;

  private int number;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  private String note;

  private Integer restored;

  protected PublishedLivery() {}

  static PublishedLivery of(Livery livery, int number, String by, Instant now, String note) {
    PublishedLivery published = new PublishedLivery();
    published.id = Ids.next();
    published.hold(livery);
    published.number = number;
    published.publishedBy = by;
    published.publishedAt = now;
    published.note = note;
    return published;
  }

  /** The same as an earlier one, worn again. */
  static PublishedLivery again(PublishedLivery earlier, int number, String by, Instant now) {
    PublishedLivery published = of(earlier.livery(), number, by, now, "");
    published.restored = earlier.number;
    return published;
  }

  LiveryPublication row() {
    return new LiveryPublication(id, number, livery(), publishedAt, publishedBy, note, restored);
  }
}
