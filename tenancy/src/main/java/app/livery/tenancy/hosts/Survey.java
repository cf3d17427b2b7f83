package app.livery.tenancy.hosts;

import app.livery.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at what the world's name servers say of a host, and at its certificate. Takes seconds at
 * worst, so it stands outside of any transaction.
 */
@ApplicationScoped
public class Survey {
  private static final int LONGEST_FOUND = 300;

  @Inject NameService names;
  @Inject Clock clock;

  private final HostTarget target = HostTarget.fromSettings();
  private final Handshake handshake = new Handshake(Settings.get("LIVERY_TLS_ADDRESS", ""));

  Sight look(String host, String proof) {
    NameReply texts = names.texts(HostTarget.proofName(host));
    if (texts.isSilence())
      return new Sight(
          List.of(), Finding.UNANSWERED, "", Finding.UNANSWERED, "", Certificate.UNKNOWN);
    Finding proved = judge(texts, texts.values().contains(proof));
    String proofFound = proved == Finding.OTHER ? told(texts.values()) : "";
    Lead lead = lead(host);
    Certificate certificate =
        lead.finding == Finding.FINE ? handshake.with(host, clock.instant()) : Certificate.UNKNOWN;
    return new Sight(texts.values(), proved, proofFound, lead.finding, lead.found, certificate);
  }

  private record Lead(Finding finding, String found) {}

  /** An alias of the target leads here, and so does a name with no addresses but the target's. */
  private Lead lead(String host) {
    NameReply alias = names.alias(host);
    if (alias.values().contains(target.name())) return new Lead(Finding.FINE, "");
    NameReply addresses = names.addresses(host);
    if (alias.isSilence() || addresses.isSilence()) return new Lead(Finding.UNANSWERED, "");
    if (addresses.values().isEmpty() && alias.values().isEmpty())
      return new Lead(Finding.MISSING, "");
    Set<String> ours = ours();
    boolean fine = !addresses.values().isEmpty() && ours.containsAll(addresses.values());
    if (fine) return new Lead(Finding.FINE, "");
    Set<String> found = new LinkedHashSet<>(alias.values());
    addresses.values().stream().filter(each -> !ours.contains(each)).forEach(found::add);
    return new Lead(Finding.OTHER, told(List.copyOf(found)));
  }

  private Set<String> ours() {
    return target.addresses().isEmpty()
        ? Set.copyOf(names.addresses(target.name()).values())
        : Set.copyOf(target.addresses());
  }

  private static Finding judge(NameReply reply, boolean fine) {
    if (fine) return Finding.FINE;
    return reply.values().isEmpty() ? Finding.MISSING : Finding.OTHER;
  }

  /** Strangers write these: short, and on one line. */
  private static String told(List<String> values) {
    String all = String.join(", ", values).replaceAll("\\p{C}", " ");
    return all.length() > LONGEST_FOUND ? all.substring(0, LONGEST_FOUND - 1) + "…" : all;
  }
}
