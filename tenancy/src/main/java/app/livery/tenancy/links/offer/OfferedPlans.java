package app.livery.tenancy.links.offer;

import java.util.Optional;
import java.util.UUID;

/** Which plans a deal may be about. What sells plans answers this. */
public interface OfferedPlans {
  /** The name of a plan that is sold at present; empty where there is none with this id. */
  Optional<String> nameOf(UUID plan);
}
