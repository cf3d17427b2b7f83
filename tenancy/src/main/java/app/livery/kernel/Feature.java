package app.livery.kernel;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the platform grants to a tenant or withholds from it; a use case asks by {@link Needs}. */
public enum Feature {
  /** Host names of its own. */
  OWN_HOSTS(true),
  /** CSS of its own on top of the theme. */
  CUSTOM_CSS(false),
  /** A mail sender of its own. */
  OWN_SENDER(true),
  /** An account at Stripe of its own. */
  OWN_STRIPE(true);

  private final boolean granted;

  Feature(boolean granted) {
    this.granted = granted;
  }

  /** Whether a tenant has it about whom nothing else was decided. */
  public boolean isGrantedAtFirst() {
    return granted;
  }

  /** What a tenant has about whom nothing was decided. */
  public static Set<Feature> atFirst() {
    return Arrays.stream(values())
        .filter(Feature::isGrantedAtFirst)
        .collect(Collectors.toUnmodifiableSet());
  }
}
