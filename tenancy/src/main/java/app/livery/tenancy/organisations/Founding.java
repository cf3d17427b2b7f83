package app.livery.tenancy.organisations;

import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Facts;
import app.livery.kernel.Ids;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.Slug;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;

/** Founds organisations, whoever asks for one. */
@UseCase
public class Founding {
  private static final int MOST_SEATS = 100_000;
  private static final Map<String, String> TRIAL_NAMES = Map.of("ar", "التجربة");

  @Inject Organisations organisations;
  @Inject Facts facts;
  @Inject Clock clock;

  /**
   * A new organisation. An empty slug is made from the name.
   *
   * @param until when its time is up; null for never
   */
  @Within
  public OrganisationRow found(
      String name, String slug, String currency, int seats, Instant until) {
    String clean = checkName(name);
    checkSeats(seats);
    checkCurrency(currency);
    Slug wanted = slug == null || slug.isBlank() ? freeSlug(clean) : new Slug(slug);
    if (organisations.isTaken(wanted)) throw new AlreadyTaken("slug", wanted);
    Organisation organisation =
        Organisation.of(clean, wanted, OrganisationKind.STANDARD, currency, seats, clock.instant());
    organisation.extend(until);
    return add(organisation);
  }

  /**
   * The organisation that the tenant's trial people share.
   *
   * @param language of the tenant's first admin, in which it is named
   */
  @Within
  public OrganisationRow foundTrial(String language) {
    return add(
        Organisation.of(
            TRIAL_NAMES.getOrDefault(language, "Trial"),
            new Slug("trial"),
            OrganisationKind.TRIAL,
            "USD",
            0,
            clock.instant()));
  }

  private OrganisationRow add(Organisation organisation) {
    organisations.add(organisation);
    facts.fire(new OrganisationFounded(organisation.id(), organisation.row()));
    return organisation.row();
  }

  private Slug freeSlug(String name) {
    Slug plain = Slug.from(name, "organisation");
    Slug slug = plain;
    while (organisations.isTaken(slug)) {
      String id = Ids.next().toString();
      slug = new Slug(plain + "-" + id.substring(id.length() - 3));
    }
    return slug;
  }

  static String checkName(String name) {
    return Line.name(name, "name");
  }

  static void checkSeats(int seats) {
    if (seats < 0 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
  }

  static void checkCurrency(String currency) {
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(one -> one.getCurrencyCode().equals(currency)))
      throw new Malformed("currency", "currency");
  }
}
