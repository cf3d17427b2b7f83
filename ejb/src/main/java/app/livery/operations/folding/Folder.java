package app.livery.operations.folding;

import app.livery.operations.facts.WrittenFact;
import java.util.UUID;

/**
 * Takes facts of tenants into one read model of the platform. Runs inside the platform's
 * transaction, once for each fact and in order. What it throws stops that tenant's stream.
 */
public interface Folder {
  /** Whether this fact matters to the model. */
  boolean takes(WrittenFact fact);

  /** Takes the fact in. */
  void fold(UUID tenant, WrittenFact fact);

  /**
   * Called once behind the facts of a batch, for figures that are cheaper to count than to keep.
   */
  default void settle(UUID tenant) {}

  /** Drops all that the model holds of a tenant, before it is built again from the first fact. */
  void forget(UUID tenant);
}
