package app.livery.tenancy.links.trial;

import app.livery.kernel.Secret;
import app.livery.tenancy.links.Days;
import app.livery.tenancy.links.Link;
import app.livery.tenancy.links.Terms;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that lets whoever holds it try the product for some days, as a viewer among others. */
@Entity
@Table(name = "trial_link")
public class TrialLink extends Link {
  private int days;

  protected TrialLink() {}

  TrialLink(String label, int days, Terms terms, Secret secret, String by, Instant now) {
    super(label, terms, secret, by, now);
    this.days = Days.check("days", days, 1);
  }

  /** Counts one more person in. @return when their time is up */
  Instant use(Instant now) {
    countUse(now);
    return Days.after(now, days);
  }

  /** What strangers may see; refused when they could not come in. */
  TrialPreview preview(Instant now) {
    requireActive(now);
    return new TrialPreview(days, expiresAt());
  }

  boolean off(Instant now) {
    return switchOff(now);
  }

  boolean on() {
    return switchOn();
  }

  TrialLinkRow row(Instant now) {
    return new TrialLinkRow(
        id(),
        label(),
        days,
        uses(),
        useLimit(),
        expiresAt(),
        status(now),
        createdAt(),
        createdBy());
  }
}
