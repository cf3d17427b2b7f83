package app.livery.billing.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.OrganisationId;
import app.livery.proof.Market;
import app.livery.proof.Race;
import app.livery.proof.Work;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever locks a customer sees what was noted by whom it waited for. */
@ExtendWith(ArquillianExtension.class)
class CustomersIT extends Market {
  private static final int ROUNDS = 8;
  private static final int LANES = 6;

  @Inject Customers customers;
  @Inject Work work;

  @Test
  void of_many_who_lock_a_new_customer_at_once_one_names_it_and_all_others_see_the_name() {
    for (int round = 0; round < ROUNDS; round++) {
      OrganisationId buyer = folk.found(ours, 0);
      String name = "cus_" + round + "_";
      ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
      Race.Outcome outcome =
          Race.of(LANES, lane -> () -> seen.add(in(() -> lockOrName(buyer, name + lane))));
      assertEquals(LANES, outcome.won(), outcome.toString());
      Set<String> names = new HashSet<>(seen);
      assertEquals(Set.of(in(() -> customers.stripeId(buyer)).orElseThrow()), names);
    }
  }

  /** What it was called when it was locked, else what it is called from now on. */
  private String lockOrName(OrganisationId buyer, String name) {
    return work.inTransaction(
        session -> {
          Optional<String> known = customers.lock(buyer);
          if (known.isEmpty()) customers.name(buyer, name);
          return known.orElse(name);
        });
  }
}
