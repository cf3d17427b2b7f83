package app.livery.branding;

import app.livery.kernel.Open;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The pictures of the current tenant. Those of the history stay, so that going back finds them. */
@Repository
public class StoredPictures {
  /** How many pictures a brand may keep. */
  static final int MOST = 100;

  @Inject TenantSession session;

  /** A picture by its name. Everybody sees it anyway who sees the brand. */
  @Open
  public Optional<Picture> find(String name) {
    return Optional.ofNullable(session.em().find(StoredPicture.class, name))
        .map(StoredPicture::picture);
  }

  void add(Picture picture, String by, Instant now) {
    if (session.em().find(StoredPicture.class, picture.name()) != null) return;
    long kept =
        session
            .em()
            .createQuery("select count(p) from StoredPicture p", Long.class)
            .getSingleResult();
    if (kept >= MOST) throw new PictureRefused.TooMany();
    session.em().persist(StoredPicture.of(picture, by, now));
  }
}
