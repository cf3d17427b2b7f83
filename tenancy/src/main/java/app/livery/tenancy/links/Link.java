package app.livery.tenancy.links;

import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A handout that is opened by the secret in its address; only the secret's hash is kept. */
@MappedSuperclass
public abstract class Link extends Handout {
  @Column(name = "secret_hash")
  private String secretHash;

  protected Link() {}

  protected Link(String label, Terms terms, Secret secret, String by, Instant now) {
    super(label, terms, by, now);
    this.secretHash = secret.hash();
  }

  @Override
  protected void requireActive(Instant now) {
    LinkStatus status = status(now);
    if (status == LinkStatus.OFF) throw new LinkOff();
    if (status == LinkStatus.EXPIRED) throw new LinkExpired();
    if (status == LinkStatus.SPENT) throw new LinkSpent();
  }
}
