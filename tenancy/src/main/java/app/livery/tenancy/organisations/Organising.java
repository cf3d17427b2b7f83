package app.livery.tenancy.organisations;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Ids;
import app.livery.kernel.Malformed;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slug;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.Set;

/** Founds organisations and keeps them: name, seats, status. */
@UseCase
public class Organising {
  private static final int MOST_SEATS = 100_000;

  @Inject Organisations organisations;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** A new customer. An empty slug is made from the name. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow found(String name, String slug, String currency, int seats) {
    return create(name, slug, currency, seats);
  }

  /** A new customer that founds itself, by an offer link or a code. */
  @Within
  public OrganisationRow foundBySelf(String name, String currency, int seats) {
    return create(name, "", currency, seats);
  }

  /** The organisation that the tenant's trial people share. */
  @Within
  public OrganisationRow foundTrial() {
    Organisation trial =
        Organisation.of(
            "Trial", new Slug("trial"), OrganisationKind.TRIAL, "USD", 0, clock.instant());
    return add(trial);
  }

  /** Sets how many seats are paid for. Nobody is evicted when that is fewer than are occupied. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.ORGANISATIONS_WRITE)
  public OrganisationRow allot(OrganisationId id, int seats) {
    checkSeats(seats);
    Organisation organisation = organisations.locked(id);
    var change = organisation.allot(seats);
    facts.fire(new OrganisationChanged(id.value(), "seats", change, "", organisation.row()));
    return organisation.row();
  }

  private OrganisationRow create(String name, String slug, String currency, int seats) {
    String clean = checkName(name);
    checkSeats(seats);
    checkCurrency(currency);
    Slug wanted = slug == null || slug.isBlank() ? freeSlug(clean) : new Slug(slug);
    if (organisations.isTaken(wanted)) throw new AlreadyTaken("slug", wanted);
    return add(
        Organisation.of(
            clean, wanted, OrganisationKind.STANDARD, currency, seats, clock.instant()));
  }

  private OrganisationRow add(Organisation organisation) {
    organisations.add(organisation);
    facts.fire(new OrganisationFounded(organisation.id(), organisation.row()));
    return organisation.row();
  }

  private Slug freeSlug(String name) {
    Slug slug = Slug.from(name, "organisation");
    if (!organisations.isTaken(slug)) return slug;
    String tail = Ids.next().toString().substring(30);
    return new Slug(slug + "-" + tail);
  }

  private static String checkName(String name) {
    String clean = name == null ? "" : name.strip();
    if (clean.isEmpty() || clean.length() > 120) throw new Malformed("name", "name");
    return clean;
  }

  private static void checkSeats(int seats) {
    if (seats < 0 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
  }

  private static void checkCurrency(String currency) {
    Set<Currency> known = Currency.getAvailableCurrencies();
    if (known.stream().noneMatch(one -> one.getCurrencyCode().equals(currency)))
      throw new Malformed("currency", "currency");
  }
}
