package app.livery.identity;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** Stands in once for a lost second factor. */
@MappedSuperclass
abstract class RecoveryCode {
  @Id private UUID id;

  @Column(name = "owner_id")
  private UUID owner;

  @Column(name = "code_hash")
  private String hash;

  @Column(name = "used_at")
  private Instant usedAt;

  void belongTo(UUID somebody, String codeHash) {
    id = Ids.next();
    owner = somebody;
    hash = codeHash;
  }

  void use(Instant now) {
    usedAt = now;
  }
}
