package app.livery.branding;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The livery that a brand has put on. There is one at most; a change replaces what it says. */
@Entity
@Table(name = "livery")
public class WornLivery {
  @Id private UUID id;

  @Column(name = "primary_colour")
  private int primary;

  @Column(name = "accent_colour")
  private int accent;

  @Enumerated(EnumType.STRING)
  private NeutralTone tone;

  @Enumerated(EnumType.STRING)
  private Navigation navigation;

  @Enumerated(EnumType.STRING)
  private Density density;

  @Enumerated(EnumType.STRING)
  private Typeface typeface;

  private int radius;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected WornLivery() {}

  static WornLivery of(Livery livery, Instant now) {
    WornLivery worn = new WornLivery();
    worn.id = Ids.next();
    worn.become(livery, now);
    return worn;
  }

  void become(Livery livery, Instant now) {
    primary = livery.primary().rgb();
    accent = livery.accent().rgb();
    tone = livery.tone();
    navigation = livery.navigation();
    density = livery.density();
    typeface = livery.typeface();
    radius = livery.radius();
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  Livery livery() {
    return new Livery(
        new Colour(primary),
        new Colour(accent),
        tone,
        navigation,
        density,
        typeface,
        radius,
        false);
  }
}
