package app.livery.tenancy.hosts;

import app.livery.kernel.PublicUrls;
import app.livery.kernel.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where hosts of tenants' own have to lead, by the process' settings.
 *
 * <p>{@code LIVERY_HOST_TARGET} is the name that they alias; people see it in their zone, so it
 * should not bear the platform's name. {@code LIVERY_HOST_ADDRESSES} are the IP addresses, parted
 * by commas, for domains that cannot be an alias; without them the target's own are asked for.
 *
 * @param name the name to alias
 * @param addresses the IP addresses; none where nobody has said them
 */
record HostTarget(String name, List<String> addresses) {
  /** The label below which a host proves whose it is. It names nobody. */
  static final String PROOF_LABEL = "_host-proof.";

  static HostTarget fromSettings() {
    String name = Settings.get("LIVERY_HOST_TARGET", PublicUrls.host()).toLowerCase(Locale.ROOT);
    String addresses = Settings.get("LIVERY_HOST_ADDRESSES", "");
    return new HostTarget(
        name,
        List.of(addresses.split(",")).stream()
            .map(String::strip)
            .filter(HostTarget::isSaid)
            .toList());
  }

  private static boolean isSaid(String text) {
    return !text.isEmpty();
  }

  static String proofName(String host) {
    return PROOF_LABEL + host;
  }

  /** What has to stand in the zone of a host, with what was found there. */
  List<HostRecord> records(
      String host,
      String proof,
      Finding proofFinding,
      String proofFound,
      Finding address,
      String found) {
    List<HostRecord> records = new ArrayList<>();
    records.add(new HostRecord("TXT", proofName(host), proof, proofFinding, proofFound));
    if (!PublicSuffixes.isApex(host) || addresses.isEmpty())
      records.add(new HostRecord("CNAME", host, name, address, found));
    else
      for (String each : addresses)
        records.add(new HostRecord(each.contains(":") ? "AAAA" : "A", host, each, address, found));
    return List.copyOf(records);
  }
}
