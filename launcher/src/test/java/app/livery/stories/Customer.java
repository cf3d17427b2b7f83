package app.livery.stories;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An organisation of a brand of its own that pays ten dollars a month for each seat by card, where
 * buying is not the subject.
 */
public final class Customer {
  private final House house;
  private final Brand brand;
  private final String organisation;
  private final String name;
  private Caller owner;

  private Customer(House house, Brand brand, String organisation, String name) {
    this.house = house;
    this.brand = brand;
    this.organisation = organisation;
    this.name = name;
  }

  /** Founds a brand with this word in its slug, and a firm that has bought so many seats there. */
  public static Customer of(House house, String word, int seats) {
    Brand brand = Brand.found(house, word);
    String name = "Firm-" + brand.slug();
    Customer customer = new Customer(house, brand, brand.organisation(name, 1), name);
    customer.owner = brand.joins("Olivia", customer.organisation, "OWNER");
    customer.buys(seats);
    return customer;
  }

  private void buys(int seats) {
    String price = sells();
    String path = "/api/v1/organisations/" + organisation + "/checkouts";
    owner.post(path, Map.of("price", price, "seats", seats)).fine();
    String session = brand.text("select stripe_id from checkout");
    SharedAccount.of(house).pay(session);
    owner.put(path + "/arrivals/" + session, null).fine();
  }

  private String sells() {
    String plan = TeamPlan.soldBy(brand.admin(), 1, 0);
    JsonNode sold = brand.admin().get("/api/v1/plans/" + plan).fine().json();
    return sold.at("/prices/0/id").asText();
  }

  /** At Stripe it is given a price of its own: 27 dollars for a seat and three months. */
  public void paysEveryThreeMonths() {
    SharedAccount stripe = SharedAccount.of(house);
    String price =
        stripe
            .post(
                "/v1/prices",
                "currency=usd",
                "unit_amount=2700",
                "recurring[interval]=month",
                "recurring[interval_count]=3",
                "product_data[name]=Quarter")
            .at("/id")
            .asText();
    stripe.post(
        "/v1/subscriptions/" + brand.text("select stripe_id from subscription"),
        "items[0][id]=" + brand.text("select stripe_item from subscription"),
        "items[0][price]=" + price);
  }

  public Brand brand() {
    return brand;
  }

  /** Its owner, signed in. */
  public Caller owner() {
    return owner;
  }

  public String organisation() {
    return organisation;
  }

  /** Its name, which no other has. */
  public String name() {
    return name;
  }

  /** The identifier of what it has bought. */
  public String subscription() {
    return brand.text("select id::text from subscription");
  }

  public String seatsPaid() {
    return brand.text("select seats_paid::text from organisation where id = ?::uuid", organisation);
  }
}
