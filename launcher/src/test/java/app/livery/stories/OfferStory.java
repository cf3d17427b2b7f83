package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deal in a link: a stranger founds an organisation with it, an owner applies it to theirs. */
@ExtendWith(HouseUnderTest.class)
class OfferStory {
  @Test
  void a_stranger_gets_an_organisation_with_the_deals_seats_and_days(House house, Visitor rana) {
    Brand brand = Brand.found(house, "dealing");
    rana.opens(brand.at(brand.offerLink("Five seats", 5, 30, false)));
    rana.seesTitle("An offer from Dealing");
    rana.sees("5 seats");
    rana.sees("30 days");
    rana.follows("Create your account and take it");
    rana.types("Your name", "Rana");
    rana.types("E-mail address", brand.email("rana"));
    rana.types("Name of your organisation", "Rana and Partners");
    rana.types("Password", Staff.PASSWORD);
    rana.presses("Create account");
    rana.opensMailed(brand.email("rana"), "/confirm/");
    rana.presses("Confirm and go on");
    rana.isAt("/home");
    rana.sees("Rana and Partners");
    rana.sees("1 of 5");
    assertEquals(
        "OWNER 5 30",
        brand.text(
            "select m.role || ' ' || o.seats_paid || ' ' || round(extract(epoch from"
                + " o.expires_at - o.created_at) / 86400) from organisation o"
                + " join member m on m.organisation_id = o.id where o.name = 'Rana and Partners'"));
  }

  @Test
  void an_owner_applies_it_to_their_organisation_once(House house, Visitor olivia) {
    Brand brand = Brand.found(house, "upgrade");
    Caller owner = brand.joins("Olivia", brand.organisation("Harbour", 2), "OWNER");
    String link = brand.offerLink("More seats", 6, 0, false);
    olivia.arrivesAs(owner, brand.at("/")).opens(brand.at(link));
    olivia.presses("Apply it to my organisation");
    olivia.sees("The offer is applied to Harbour.");
    olivia.follows("Go on");
    olivia.isAt("/home");
    olivia.sees("1 of 6");
    olivia.opens(brand.at(link));
    olivia.presses("Apply it to my organisation");
    olivia.sees("This offer has been used for you already.");
    assertEquals("6", brand.text("select seats_paid from organisation where name = 'Harbour'"));
  }

  @Test
  void one_that_asks_for_a_card_says_so_and_grants_nothing(House house, Visitor olivia) {
    Brand brand = Brand.found(house, "carded");
    Caller owner = brand.joins("Olivia", brand.organisation("Harbour", 2), "OWNER");
    olivia.arrivesAs(owner, brand.at("/"));
    olivia.opens(brand.at(brand.offerLink("With card", 20, 14, true)));
    olivia.sees("Needed before anything is granted");
    olivia.presses("Apply it to my organisation");
    olivia.sees("This offer asks for a card first.");
    assertEquals("2", brand.text("select seats_paid from organisation where name = 'Harbour'"));
  }
}
