package app.livery.billing.subscriptions;

import app.livery.billing.Module;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was bought.
 *
 * @param planId null where the plan is known by nothing but its name
 * @param priceId null likewise
 * @param plan the plan's name
 * @param modules the parts of the product that it opens
 */
public record Sold(UUID planId, UUID priceId, String plan, Set<Module> modules)
    implements Serializable {
  public Sold {
    modules = Set.copyOf(modules);
  }

  /** The modules as they are stored: by name, in one order, with commas between. */
  public String stored() {
    return new TreeSet<>(modules).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** Modules as {@link #stored} writes them. */
  public static Set<Module> read(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(name -> !name.isEmpty())
        .map(Module::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
