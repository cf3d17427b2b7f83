package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A link that is passed on in a chat shows a card of the brand, and gives nothing away. */
@ExtendWith(HouseUnderTest.class)
class SharedLinkStory {
  @Test
  void a_shared_link_shows_whose_it_is_and_what_it_offers(House house) {
    Brand brand = Brand.found(house, "cards");
    String organisation = brand.organisation("Harbour", 3);
    List<String> links =
        List.of(
            brand.trialLink("Fair", 14, 0),
            brand.offerLink("Deal", 5, 30, false),
            brand.invite(organisation, brand.email("jo"), "MEMBER"));
    for (String link : links) {
      Leaf leaf = Leaf.of(brand.at(link));
      assertEquals(brand.name(), leaf.meta("og:site_name").orElseThrow(), link);
      assertTrue(leaf.meta("og:title").isPresent() && leaf.meta("og:description").isPresent());
      assertEquals(brand.at(link).toString(), leaf.meta("og:url").orElseThrow());
      assertEquals("en_GB", leaf.meta("og:locale").orElseThrow());
      assertEquals("summary_large_image", leaf.meta("twitter:card").orElseThrow());
      assertEquals("noindex", leaf.meta("robots").orElseThrow(), "no crawler keeps it");
      String card = leaf.meta("og:image").orElseThrow();
      assertFalse(card.contains(Brand.secret(link)), "the picture's address is no way in");
      BufferedImage drawn = Leaf.picture(card);
      assertEquals(1200, drawn.getWidth());
      assertEquals(630, drawn.getHeight());
      assertFalse(Arrays.equals(neutral(leaf), Leaf.file(card).body()), "it tells the deal");
    }
  }

  @Test
  void a_card_whose_link_is_over_tells_the_deal_no_longer(House house) {
    Brand brand = Brand.found(house, "overcards");
    String link = brand.trialLink("Fair", 14, 0);
    Leaf leaf = Leaf.of(brand.at(link));
    String card = leaf.meta("og:image").orElseThrow();
    brand.switchesOff("trial");
    assertArrayEquals(neutral(leaf), Leaf.file(card).body());
    Leaf over = Leaf.of(brand.at(link));
    assertArrayEquals(neutral(leaf), Leaf.file(over.meta("og:image").orElseThrow()).body());
    assertFalse(over.meta("og:url").orElseThrow().contains(Brand.secret(link)));
  }

  @Test
  void an_address_that_somebody_made_up_shows_the_neutral_card(House house) {
    Brand brand = Brand.found(house, "madeup");
    Leaf leaf = Leaf.of(brand.at(brand.trialLink("Fair", 14, 0)));
    String card = leaf.meta("og:image").orElseThrow();
    String bent = card.replaceAll("....\\.png$", "AAAA.png");
    assertArrayEquals(neutral(leaf), Leaf.file(bent).body());
    assertArrayEquals(neutral(leaf), Leaf.file(card.replaceAll("/[^/]+$", "/x.png")).body());
    Brand other = Brand.found(house, "stranger");
    String there = other.at(java.net.URI.create(card).getPath()).toString();
    Leaf theirs = Leaf.of(other.at("/"));
    assertArrayEquals(neutral(theirs), Leaf.file(there).body(), "a card opens at home only");
  }

  @Test
  void the_first_page_and_the_platforms_own_have_cards_too(House house) {
    Leaf landing = Leaf.of(Brand.known(house, "almajd").at("/"));
    assertTrue(landing.meta("og:description").isPresent());
    assertEquals(1200, Leaf.picture(landing.meta("og:image").orElseThrow()).getWidth());
    Leaf platform = Leaf.of(house.baseUrl().resolve("/"));
    assertEquals(1200, Leaf.picture(platform.meta("og:image").orElseThrow()).getWidth());
    assertEquals("noindex", platform.meta("robots").orElseThrow());
  }

  private static byte[] neutral(Leaf leaf) {
    Leaf landing = Leaf.of(leaf.address().resolve("/"));
    return Leaf.file(landing.meta("og:image").orElseThrow()).body();
  }
}
