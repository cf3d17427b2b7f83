package app.livery.branding.legal;

import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells a brand's people where they read what holds between them, and whom they ask. */
@Stateless
@Guarded
public class Informing {
  @Inject LegalEntries entries;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * From the next page on, these links stand at the foot of every page.
   *
   * @param seen the version of the links that the caller saw
   * @throws LegalLinksMoved when they are others by now
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public LegalState publish(LegalLinks links, String seen) {
    LegalEntry entry = entries.toChange();
    LegalState now = entry.state();
    if (!now.version().equals(seen)) throw new LegalLinksMoved(now.changedBy());
    Change<LegalLinks> change = entry.change(links, call.actor().name(), clock.instant());
    if (change.isReal()) facts.fire(new LegalLinksChanged(entry.id(), told(change)));
    return entry.state();
  }

  /** Facts outlive languages, so they carry keys of texts between braces. */
  private static String told(Change<LegalLinks> change) {
    LegalLinks before = change.before();
    LegalLinks after = change.after();
    StringBuilder told = new StringBuilder();
    tell(told, "terms", before.terms(), after.terms());
    tell(told, "privacy", before.privacy(), after.privacy());
    tell(told, "imprint", before.imprint(), after.imprint());
    tell(told, "supportUrl", before.supportUrl(), after.supportUrl());
    tell(told, "supportEmail", before.supportEmail(), after.supportEmail());
    return told.toString();
  }

  private static void tell(StringBuilder told, String name, String before, String after) {
    if (!new Change<>(before, after).isReal()) return;
    if (!told.isEmpty()) told.append(" · ");
    told.append("{legal.").append(name).append("} ");
    told.append(shown(before)).append(" → ").append(shown(after));
  }

  private static String shown(String link) {
    return link == null ? "{livery.none}" : link;
  }
}
