package app.livery.tenancy.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import app.livery.tenancy.codes.CodeExhausted;
import app.livery.tenancy.codes.Coding;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.tenancy.organisations.TrialAlreadyUsed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A limit on uses holds when more people than that come at the same moment. */
@ExtendWith(ArquillianExtension.class)
class LinkRaceIT {
  private static final int PEOPLE = 12;
  private static final int LIMIT = 5;

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject TrialLinking trials;
  @Inject Offering offers;
  @Inject Coding codes;

  private TenantRef tenant;
  private final List<UUID> people = new ArrayList<>();

  @BeforeEach
  void people_without_an_organisation() {
    tenant = brands.fresh("links");
    for (int i = 0; i < PEOPLE; i++) people.add(folk.meet(tenant));
  }

  @Test
  void a_trial_link_lets_in_as_many_as_it_says() {
    Secret secret = trialLink(LIMIT);
    Race.Outcome outcome =
        Race.of(PEOPLE, i -> () -> brands.inside(tenant, () -> trials.join(secret, people.get(i))));
    limited(outcome, outcome.refused(LinkSpent.class));
    assertEquals(LIMIT, count("member"));
    assertEquals(LIMIT, uses("trial_link"));
  }

  @Test
  void one_person_who_comes_by_a_trial_link_many_times_at_once_is_in_once() {
    Secret secret = trialLink(null);
    UUID person = people.get(0);
    Race.Outcome outcome =
        Race.of(6, i -> () -> brands.inside(tenant, () -> trials.join(secret, person)));
    assertEquals(1, outcome.won(), outcome.toString());
    assertEquals(5, outcome.refused(TrialAlreadyUsed.class), outcome.toString());
    assertEquals(1, uses("trial_link"));
  }

  @Test
  void an_offer_link_founds_as_many_organisations_as_it_says() {
    Deal deal = new Deal("Starter", 3, 14, false, AtTrialEnd.CANCEL);
    Secret secret = brands.inside(tenant, () -> offers.create("Fair", deal, LIMIT, null)).secret();
    long before = count("organisation");
    Race.Outcome outcome =
        Race.of(
            PEOPLE,
            i ->
                () ->
                    brands.inside(
                        tenant, () -> offers.claimAsStranger(secret, people.get(i), "Firm " + i)));
    limited(outcome, outcome.refused(LinkSpent.class));
    assertEquals(before + LIMIT, count("organisation"));
    assertEquals(LIMIT, uses("offer_link"));
  }

  @Test
  void a_code_lets_in_as_many_as_it_says() {
    brands.inside(tenant, () -> codes.create("SPRING24", "Spring", 14, LIMIT, null));
    Race.Outcome outcome =
        Race.of(
            PEOPLE,
            i -> () -> brands.inside(tenant, () -> codes.redeem("SPRING24", people.get(i))));
    limited(outcome, outcome.refused(CodeExhausted.class));
    assertEquals(LIMIT, uses("invite_code"));
  }

  private Secret trialLink(Integer limit) {
    return brands.inside(tenant, () -> trials.create("Fair", 14, limit, null)).secret();
  }

  private static void limited(Race.Outcome outcome, long refused) {
    assertEquals(LIMIT, outcome.won(), outcome.toString());
    assertEquals(PEOPLE - LIMIT, refused, outcome.toString());
  }

  private long count(String table) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number("select count(*) from " + tenant.schema() + "." + table);
    }
  }

  private long uses(String table) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number("select sum(uses) from " + tenant.schema() + "." + table);
    }
  }
}
