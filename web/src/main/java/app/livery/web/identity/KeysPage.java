package app.livery.web.identity;

import app.livery.identity.keys.KeyKind;
import app.livery.identity.keys.KeyMaking;
import app.livery.identity.keys.KeyRow;
import app.livery.identity.keys.Keys;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Revealed;
import app.livery.kernel.Scope;
import app.livery.web.ui.tables.Rows;
import app.livery.web.ui.tables.Source;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/**
 * Keys for programs: an organisation's at {@code /keys}, the tenant's own at {@code /tenant-keys},
 * the platform's at {@code /platform/keys}. The page says whose by {@link #of}.
 */
@Named
@ViewScoped
public class KeysPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Keys keys;
  @Inject KeyMaking making;
  @Inject CurrentCall call;
  @Inject Clock clock;

  private KeyForm form = new KeyForm();
  private KeyKind kind;
  private Rows<KeyRow> rows;
  private String secret = "";

  /** The keys of a kind; the view asks before it shows anything else. */
  public Rows<KeyRow> of(KeyKind wanted) {
    if (kind != wanted) {
      kind = wanted;
      rows = Rows.of(source());
    }
    return rows;
  }

  private Source<KeyRow> source() {
    return switch (kind) {
      case PLATFORM -> keys::ofPlatform;
      case TENANT -> keys::ofTenant;
      case ORGANISATION -> ask -> keys.of(own(), ask);
    };
  }

  /** Makes a key and shows it, for the only time. */
  public void make() {
    var wish = form.wish(clock.instant());
    Revealed<KeyRow> made =
        switch (kind) {
          case PLATFORM -> making.forPlatform(wish);
          case TENANT -> making.forTenant(wish);
          case ORGANISATION -> making.forOrganisation(own(), wish);
        };
    secret = made.secret().value();
    form = new KeyForm();
    rows.restart();
  }

  /** The caller's organisation; whoever works in none finds no such page. */
  private OrganisationId own() {
    if (call.actor().organisation() == null) throw new NotFound();
    return call.actor().organisation();
  }

  public void revoke() {
    if (kind == KeyKind.PLATFORM) making.revokeForPlatform(rows.getChosen().id());
    else making.revoke(rows.getChosen().id());
    rows.restart();
  }

  /** The codes of what a key of this kind may do. */
  public List<String> getScopes() {
    return kind.scopes().stream().map(Scope::code).toList();
  }

  public KeyForm getForm() {
    return form;
  }

  /** The key just made; empty otherwise. */
  public String getSecret() {
    return secret;
  }
}
