package app.livery.tenancy.links.offer;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an organisation took an offer, who did it, and whether it waits for a card. */
@Entity
@Table(name = "offer_use")
public class OfferUse {
  @Id private UUID id;

  @Column(name = "offer_id")
  private UUID offer;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "person_id")
  private UUID person;

  @Enumerated(EnumType.STRING)
  private OfferState state;

  @Column(name = "used_at")
  private Instant usedAt;

  protected OfferUse() {}

  OfferUse(OfferLink link, UUID organisation, UUID person, Instant now) {
    this.id = Ids.next();
    this.offer = link.id();
    this.organisation = organisation;
    this.person = person;
    this.state = link.isCardRequired() ? OfferState.AWAITING_CHECKOUT : OfferState.APPLIED;
    this.usedAt = now;
  }

  OfferState state() {
    return state;
  }
}
