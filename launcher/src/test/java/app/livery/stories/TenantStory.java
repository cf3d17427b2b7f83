package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.livery.launcher.House;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's staff creates a brand; its first admin sets a password and runs it. */
@ExtendWith(HouseUnderTest.class)
class TenantStory {
  @Test
  void a_new_brand_is_ready_for_its_admin_at_once(House house, Visitor sam, Windows windows) {
    String slug = "meridian-" + Long.toString(System.nanoTime(), 36);
    String email = "mina@" + slug + ".example";
    sam.arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/tenants"));
    sam.presses("Create tenant");
    sam.types("Name", "Meridian Insight");
    sam.types("Slug", slug);
    sam.types("First admin", email);
    sam.presses("Create tenant");
    sam.sees("Meridian Insight is ready.");
    sam.seesTitle("Meridian Insight");

    Visitor mina = Visitor.of(house, windows);
    mina.opensMailed(email, "/setup/");
    mina.seesTitle("Set your password");
    mina.types("Password", Staff.PASSWORD);
    mina.presses("Set password");
    mina.isAt("/overview");
    mina.seesTitle("Overview");
    assertFalse(mina.page().content().contains("Livery"), "the platform's name shows");

    mina.page().context().clearCookies();
    URI home = house.tenantUrl(slug);
    mina.signsIn(home.resolve("/sign-in"), email, Staff.PASSWORD);
    mina.isAt("/overview");
    mina.sees("Meridian Insight");
  }

  @Test
  void a_set_up_link_works_once(House house, Visitor visitor) {
    String slug = "once-" + Long.toString(System.nanoTime(), 36);
    String email = "mina@" + slug + ".example";
    Staff.of(house)
        .post(
            "/api/v1/platform/tenants",
            java.util.Map.of("name", "Once", "slug", slug, "admin", email, "language", "en"))
        .fine();
    String link = visitor.mailed(email, "/setup/");
    visitor.opens(URI.create(link));
    visitor.types("Password", Staff.PASSWORD);
    visitor.presses("Set password");
    visitor.isAt("/overview");
    visitor.page().context().clearCookies();
    visitor.opens(URI.create(link));
    visitor.sees("This link has been used.");
  }
}
