package app.livery.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Who plays.
 *
 * @param password of everybody who can sign in
 * @param staff the platform's own people
 * @param brands the tenants
 */
record Cast(String password, List<Player> staff, List<Brand> brands) {

  /** One white-label brand and its world. */
  record Brand(
      String slug,
      String name,
      String language,
      int daysAgo,
      Player admin,
      Colours colours,
      List<Customer> customers,
      List<Player> trials,
      List<TrialOffer> trialLinks,
      List<Bank> banks,
      List<PlanOffer> plans,
      List<Purchase> purchases,
      List<DealOffer> offerLinks,
      List<Code> codes) {}

  /** What the brand wears. */
  record Colours(String primary, String accent, String navigation, String tone, int radius) {}

  /** Somebody; {@code days} is the length of a trial. */
  record Player(String name, String email, String role, int daysAgo, int days, boolean signsIn) {}

  /** An organisation. */
  record Customer(
      String name,
      String currency,
      int seats,
      int daysAgo,
      String suspended,
      List<Player> members,
      List<Player> invited) {
    String domain() {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-+$", "")
          + ".example";
    }
  }

  record TrialOffer(String label, int days, Integer limit) {}

  /** Where transfers to the brand go. */
  record Bank(String currency, String holder, String iban, String bank) {}

  /** What a brand sells; {@code credits} come with each period. */
  record PlanOffer(
      String name,
      String description,
      int seats,
      List<String> modules,
      int credits,
      int days,
      boolean card,
      String atEnd,
      List<Price> prices) {}

  /** For each seat, in minor units. */
  record Price(String currency, String interval, long minor) {}

  /**
   * What a customer has ordered by bank transfer, in its own currency.
   *
   * @param paidDaysAgo null while the money is on its way
   */
  record Purchase(
      String customer,
      String plan,
      String interval,
      int seats,
      int periods,
      int daysAgo,
      Integer paidDaysAgo) {}

  record DealOffer(String label, String plan, int seats, int days, boolean card, String atEnd) {}

  record Code(String code, String label, int days, Integer limit) {}

  static Cast read() {
    try (InputStream in = Cast.class.getResourceAsStream("/demonstration/cast.json")) {
      return new ObjectMapper().readValue(in, Cast.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
