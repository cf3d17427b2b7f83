package app.livery.tenancy.tenants;

import app.livery.kernel.Feature;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.hosts.HostRoute;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole registry at one revision, ready to be asked. */
record Picture(
    long revision,
    Map<UUID, TenantRef> byId,
    Map<String, TenantRef> bySlug,
    Map<String, UUID> byHost) {

  /** Before the registry has been read. */
  static final Picture EMPTY = new Picture(-1, Map.of(), Map.of(), Map.of());

  static Picture of(
      long revision,
      List<TenantRef> registered,
      List<HostRoute> hosts,
      Map<UUID, Set<Feature>> features) {
    Map<UUID, String> carried =
        hosts.stream()
            .filter(HostRoute::isCarried)
            .collect(Collectors.toMap(HostRoute::tenant, HostRoute::name));
    List<TenantRef> tenants =
        registered.stream()
            .map(tenant -> tenant.at(carried.get(tenant.id())))
            .map(tenant -> tenant.with(features.getOrDefault(tenant.id(), tenant.features())))
            .toList();
    return new Picture(
        revision,
        tenants.stream().collect(Collectors.toMap(TenantRef::id, Function.identity())),
        tenants.stream().collect(Collectors.toMap(TenantRef::slug, Function.identity())),
        hosts.stream().collect(Collectors.toMap(HostRoute::name, HostRoute::tenant)));
  }

  Optional<TenantRef> ofId(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<TenantRef> ofSlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  Optional<TenantRef> ofHost(String name) {
    return Optional.ofNullable(byHost.get(name)).flatMap(this::ofId);
  }

  Collection<TenantRef> all() {
    return byId.values();
  }
}
