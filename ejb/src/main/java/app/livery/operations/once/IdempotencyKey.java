package app.livery.operations.once;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A caller's name for one creating call, and what that call answered. */
@MappedSuperclass
abstract class IdempotencyKey {
  @Id private String id;

  @Column(name = "request_hash")
  private String requestHash;

  private String answer;

  @Column(name = "created_at")
  private Instant createdAt;

  void keep(Request request, String sealedAnswer, Instant now) {
    id = request.id();
    requestHash = request.content();
    answer = sealedAnswer;
    createdAt = now;
  }

  /**
   * The sealed answer to this request.
   *
   * @throws KeyReused when the key was used for another one
   */
  String answerTo(Request request) {
    if (!requestHash.equals(request.content())) throw new KeyReused();
    return answer;
  }
}
