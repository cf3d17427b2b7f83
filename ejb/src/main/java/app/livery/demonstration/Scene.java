package app.livery.demonstration;

import app.livery.billing.transfers.OrderRow;
import app.livery.branding.Colour;
import app.livery.branding.Dressing;
import app.livery.branding.Livery;
import app.livery.branding.Navigation;
import app.livery.branding.NeutralTone;
import app.livery.identity.Crediting;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Guarded;
import app.livery.kernel.Moments;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Within;
import app.livery.tenancy.codes.Coding;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.tenancy.organisations.Joining;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organising;
import app.livery.tenancy.organisations.WayIn;
import app.livery.tenancy.people.Admitting;
import app.livery.tenancy.people.Keeping;
import app.livery.tenancy.people.PersonRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** One brand's month, played within one transaction. */
@Stateless
@Guarded
public class Scene {
  private static final Duration AFTER_FOUNDING = Duration.ofHours(3);

  @Inject Admitting admitting;
  @Inject Keeping keeping;
  @Inject Crediting crediting;
  @Inject Organising organising;
  @Inject Joining joining;
  @Inject Inviting inviting;
  @Inject TrialLinking trialLinking;
  @Inject Offering offering;
  @Inject Coding coding;
  @Inject Dressing dressing;
  @Inject Shelf shelf;
  @Inject Till till;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Plays everything that a brand's people did.
   *
   * @param password of those who can sign in
   * @return the live links: a path of the brand's host and what stands behind it
   */
  @Within
  public List<String> play(Cast.Brand brand, String password) {
    EmailAddress email = new EmailAddress(brand.admin().email());
    String passwordHash = crediting.fit(password, email, "password");
    PersonRef admin = admitting.admit(email, brand.admin().name(), brand.language());
    keeping.rename(admin.id(), brand.admin().name());
    crediting.give(admin.id(), passwordHash);
    Actor actor = Actor.person(admin.id(), brand.admin().name(), Set.of(Role.TENANT_ADMIN), null);
    return call.within(call.get().withActor(actor), () -> playAs(brand, passwordHash));
  }

  private List<String> playAs(Cast.Brand brand, String passwordHash) {
    dressing.wear(livery(brand.colours()), "");
    Map<String, OrganisationRow> customers = new HashMap<>();
    for (Cast.Customer one : brand.customers())
      customers.put(one.name(), play(brand, one, passwordHash));
    brand.trials().forEach(player -> tryOut(brand, player, passwordHash));
    shelf.bank(brand.banks());
    Map<String, UUID> plans = shelf.fill(brand.plans());
    brand.purchases().forEach(one -> buy(one, customers.get(one.customer()), plans));
    return handOut(brand, plans);
  }

  private static Livery livery(Cast.Colours colours) {
    return Livery.DEFAULT
        .withPrimary(Colour.parse(colours.primary()))
        .withAccent(Colour.parse(colours.accent()))
        .withNavigation(Navigation.valueOf(colours.navigation()))
        .withTone(NeutralTone.valueOf(colours.tone()))
        .withRadius(colours.radius());
  }

  private OrganisationRow play(Cast.Brand brand, Cast.Customer customer, String passwordHash) {
    OrganisationRow founded =
        at(
            customer.daysAgo(),
            () -> organising.found(customer.name(), "", customer.currency(), customer.seats()));
    OrganisationId id = new OrganisationId(founded.id());
    for (Cast.Player player : customer.members()) {
      at(
          player.daysAgo(),
          () -> {
            PersonRef person = admit(player, customer.domain(), brand.language(), passwordHash);
            return joining.admit(person.id(), id, Role.valueOf(player.role()), null, WayIn.INVITE);
          });
    }
    for (Cast.Player player : customer.invited()) {
      EmailAddress invitee = new EmailAddress(player.email());
      Role role = Role.valueOf(player.role());
      at(player.daysAgo(), () -> inviting.invite(id, invitee, role, brand.language()));
    }
    if (!customer.suspended().isEmpty()) organising.suspend(id, customer.suspended());
    return founded;
  }

  private void buy(Cast.Purchase one, OrganisationRow customer, Map<String, UUID> plans) {
    UUID plan = plans.get(one.plan());
    OrderRow order = at(one.daysAgo(), () -> till.order(one, customer, plan));
    if (one.paidDaysAgo() == null) at(one.daysAgo(), () -> till.announce(order));
    else at(one.paidDaysAgo(), () -> till.pay(order));
  }

  private void tryOut(Cast.Brand brand, Cast.Player player, String passwordHash) {
    at(
        player.daysAgo(),
        () -> {
          PersonRef person = admit(player, "visitors.example", brand.language(), passwordHash);
          Instant until = clock.instant().plus(Duration.ofDays(player.days()));
          return joining.admitToTrial(person.id(), until, WayIn.TRIAL_LINK);
        });
  }

  private PersonRef admit(Cast.Player player, String domain, String language, String hash) {
    String local = player.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    String address = player.email().isEmpty() ? local + "@" + domain : player.email();
    PersonRef person = admitting.admit(new EmailAddress(address), player.name(), language);
    if (player.signsIn()) crediting.give(person.id(), hash);
    else keeping.confirm(person.id());
    return person;
  }

  private List<String> handOut(Cast.Brand brand, Map<String, UUID> plans) {
    List<String> paths = new ArrayList<>();
    for (Cast.TrialOffer offer : brand.trialLinks()) {
      var link = trialLinking.create(offer.label(), offer.days(), offer.limit(), null);
      paths.add("/trial/" + link.secret().value() + "  " + offer.label());
    }
    for (Cast.DealOffer offer : brand.offerLinks()) {
      AtTrialEnd end = AtTrialEnd.valueOf(offer.atEnd());
      UUID plan = plans.get(offer.plan());
      Deal deal = new Deal(plan, offer.plan(), offer.seats(), offer.days(), offer.card(), end);
      var link = offering.create(offer.label(), deal, null, null);
      paths.add("/offer/" + link.secret().value() + "  " + offer.label());
    }
    for (Cast.Code code : brand.codes())
      coding.create(code.code(), code.label(), code.days(), code.limit(), null);
    return paths;
  }

  /** Somebody's deed so many days ago; whoever founds comes a little before whoever joins. */
  private <T> T at(int daysAgo, Callable<T> deed) {
    Instant moment = clock.instant().minus(Duration.ofDays(daysAgo)).minus(AFTER_FOUNDING);
    return Moments.at(moment, deed);
  }
}
