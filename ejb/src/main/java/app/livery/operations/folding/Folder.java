package app.livery.operations.folding;

import app.livery.operations.facts.WrittenFact;
import java.util.List;
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
   * Called once behind the facts of a batch, for what is cheaper to do for all of them together.
   *
   * @param facts those that had an effect, in order
   */
  default void settle(UUID tenant, List<WrittenFact> facts) {}

  /** Drops all that the model holds of a tenant, before it is built again from the first fact. */
  void forget(UUID tenant);
}
