package app.livery.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture that a brand keeps, under the name of its content; it never changes. */
@Entity
@Table(name = "livery_picture")
public class StoredPicture {
  @Id private String name;

  private String type;
  private byte[] bytes;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  protected StoredPicture() {}

  static StoredPicture of(Picture picture, String by, Instant now) {
    StoredPicture stored = new StoredPicture();
    stored.name = picture.name();
    stored.type = picture.type();
    stored.bytes = picture.bytes();
    stored.addedBy = by;
    stored.addedAt = now;
    return stored;
  }

  Picture picture() {
    return new Picture(name, type, bytes);
  }
}
