package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Wardrobe;
import app.livery.branding.painting.CardWords;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.Sealing;
import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.links.offer.Deal;
import app.livery.tenancy.links.offer.Offering;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.web.ui.Language;
import app.livery.web.ui.Texts;
import app.livery.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The preview cards of shared links. A card's address bears its link's secret under lock and key:
 * whoever sees the picture in a chat cannot go in by it, a link that is over shows the deal no
 * longer, and an address that somebody made up costs nothing.
 */
@ApplicationScoped
public class SharedCards {
  private static final int LONGEST = 200;

  @Inject TrialLinking trials;
  @Inject Offering offers;
  @Inject Inviting invites;
  @Inject Wardrobe wardrobe;
  @Inject CurrentCall call;
  @Inject Texts texts;

  private Sealing sealing;

  /** What can be shared, as its page's address calls it. */
  enum Way {
    TRIAL,
    OFFER,
    JOIN
  }

  @PostConstruct
  void open() {
    sealing = Sealing.fromSettings();
  }

  /** The address of the card that says nothing but whose page this is. */
  public String address(Language language) {
    return PublicUrls.of(tenant(), path(language) + ".png");
  }

  /** The address of the card of a link. */
  public String address(Language language, Way way, String secret) {
    if (secret == null || secret.length() > LONGEST / 2) return address(language);
    String sealed = sealing.seal(purpose(), way + " " + secret);
    String inAddress =
        sealed.replace(':', '.').replace('+', '-').replace('/', '_').replace("=", "");
    return PublicUrls.of(tenant(), path(language) + "/" + inAddress + ".png");
  }

  private String path(Language language) {
    return "/brand/" + wardrobe.of(tenant()).version() + "/card-" + language.code();
  }

  /** What the card behind an address says: the link's deal while it is open, else the brand's. */
  CardWords words(Look look, Language language, String sealed) {
    Words words = texts.in(language);
    String[] shared = opened(sealed).split(" ", 2);
    if (shared.length < 2) return neutral(look, language);
    try {
      Secret secret = new Secret(shared[1]);
      return switch (Way.valueOf(shared[0])) {
        case TRIAL -> trial(look, language, words, secret);
        case OFFER -> offer(look, language, words, secret);
        case JOIN -> join(language, words, secret);
      };
    } catch (RuleBroken over) {
      return neutral(look, language);
    }
  }

  private CardWords trial(Look look, Language language, Words words, Secret secret) {
    String days = words.count("card.days", trials.look(secret).days());
    return card(language, words.of("trial.title", look.brand()), List.of(days));
  }

  private CardWords offer(Look look, Language language, Words words, Secret secret) {
    Deal deal = offers.look(secret).deal();
    List<String> facts = new ArrayList<>();
    if (deal.trialDays() > 0) facts.add(words.count("card.days", deal.trialDays()));
    facts.add(words.count("offers.seatCount", deal.seats()));
    return card(language, words.of("offer.title", look.brand()), facts);
  }

  private CardWords join(Language language, Words words, Secret secret) {
    String title = words.of("join.title", invites.look(secret).organisation());
    return card(language, title, List.of(words.get("card.invited")));
  }

  /** The card that says nothing but whose page this is. */
  CardWords neutral(Look look, Language language) {
    boolean platform = tenant() == null;
    String key = platform ? "landing.platform.head" : "landing.head";
    return card(language, texts.in(language).get(key), List.of());
  }

  private CardWords card(Language language, String headline, List<String> facts) {
    String host = tenant() == null ? PublicUrls.host() : PublicUrls.hostOf(tenant());
    return new CardWords(language.direction().equals("rtl"), headline, facts, host);
  }

  private String opened(String sealed) {
    if (sealed.isEmpty() || sealed.length() > LONGEST) return "";
    try {
      return sealing.open(purpose(), sealed.replace('.', ':').replace('-', '+').replace('_', '/'));
    } catch (IllegalStateException | IllegalArgumentException made) {
      return "";
    }
  }

  private String purpose() {
    return "card " + Optional.ofNullable(tenant()).map(TenantRef::id).orElse(null);
  }

  private TenantRef tenant() {
    return call.tenant().orElse(null);
  }
}
