package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed wrongly is told at its field, and stays there to be mended. */
@ExtendWith(HouseUnderTest.class)
class BadInputStory {
  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  @Test
  void a_tenant_needs_a_slug_and_an_address_that_are_free_and_fit(House house, Visitor sam) {
    sam.arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/tenants"));
    sam.presses("Create tenant");
    sam.types("Name", "Northwind again");
    sam.types("First admin", "nina@northwind.example");
    for (String[] wrong :
        new String[][] {
          {"northwind", "northwind is taken. Choose another."},
          {"Admin", "is taken. Choose another."},
          {"x", "Use 2 to 40 small letters, digits and single hyphens, a letter first."},
          {"über--uns", "Use 2 to 40 small letters"},
          {"", "Use 2 to 40 small letters"},
        }) {
      sam.types("Slug", wrong[0]);
      sam.sends("Create tenant");
      sam.seesAt("Slug", wrong[1]);
      assertEquals(wrong[0], sam.field("Slug").inputValue());
      assertEquals("Northwind again", sam.field("Name").inputValue());
      assertEquals("nina@northwind.example", sam.field("First admin").inputValue());
    }
    sam.types("Slug", "northwind-again");
    for (String wrong : List.of("nina", "nina@", "nina@northwind.example, eve@evil.test", "")) {
      sam.types("First admin", wrong);
      sam.sends("Create tenant");
      sam.seesAt("First admin", "That is not an address. It looks like name@example.com.");
      assertEquals(wrong, sam.field("First admin").inputValue());
    }
    sam.types("First admin", "nina@northwind.example");
    sam.types("Name", "   ");
    sam.sends("Create tenant");
    sam.seesAt("Name", "Give it a name of at most 120 letters.");
    assertEquals(
        0,
        Staff.of(house)
            .get("/api/v1/platform/tenants?q=northwind-again")
            .json()
            .at("/items")
            .size());
  }

  @Test
  void an_organisation_needs_a_free_slug_and_seats_within_the_limit(House house, Visitor nora) {
    Brand brand = Brand.found(house, "slips");
    brand.organisation("Harbour", 3);
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    nora.presses("Create organisation");
    nora.types("Name", "Another Harbour");
    nora.types("Slug", "harbour");
    nora.sends("Create organisation");
    nora.seesAt("Slug", "harbour is taken. Choose another.");
    nora.types("Slug", "");
    for (String wrong : List.of("100001", "-1", "999999", "")) {
      nora.types("Seats", wrong);
      nora.sends("Create organisation");
      nora.seesAt("Seats", "Give a whole number from 0 to 100,000.");
      assertEquals(wrong, nora.field("Seats").inputValue());
      assertEquals("Another Harbour", nora.field("Name").inputValue());
    }
    nora.types("Seats", "7");
    nora.presses("Create organisation");
    nora.seesTitle("Another Harbour");
    assertEquals("7", brand.text("select seats_paid from organisation where seats_paid = 7"));
  }

  @Test
  void what_a_page_does_not_offer_is_refused_all_the_same(House house, Visitor nora) {
    Brand brand = Brand.found(house, "forged");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    nora.presses("Create organisation");
    nora.types("Name", "Forged");
    nora.page()
        .evaluate(
            "const all = document.querySelector('select[name$=currency_input]');"
                + " all.options[0].value = 'XXL'; all.value = 'XXL'");
    nora.presses("Create organisation");
    nora.seesAt("Currency", "Choose one of what is offered.");
    assertEquals("0", brand.text("select count(*) from organisation where kind = 'STANDARD'"));
  }

  @Test
  void the_same_address_is_not_invited_twice(House house, Visitor nora) {
    Brand brand = Brand.found(house, "twice");
    String organisation = brand.organisation("Harbour", 3);
    brand.invite(organisation, brand.email("mona"), "MEMBER");
    brand.joins("Olivia", organisation, "OWNER");
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/invites"));
    nora.presses("Invite somebody");
    nora.looksUp("Organisation", "Harb");
    nora.types("Address", brand.email("MONA"));
    nora.sends("Send invite");
    nora.seesAt("Address", "An invite to this address is waiting already. Send it again instead.");
    nora.types("Address", brand.email("olivia"));
    nora.sends("Send invite");
    nora.seesAt("Address", "This person is in the organisation already.");
    assertEquals(brand.email("olivia"), nora.field("Address").inputValue());
    assertEquals("Harbour", nora.field("Organisation").inputValue());
  }

  @Test
  void a_sign_up_tells_what_is_missing_and_keeps_the_rest(House house, Visitor jo) {
    Brand brand = Brand.found(house, "newcomers");
    jo.opens(brand.at(brand.trialLink("Fair", 10, 0)));
    jo.follows("Create your account and begin");
    jo.types("Your name", "Jo");
    jo.types("E-mail address", "jo at example");
    jo.types("Password", "short");
    jo.sends("Create account");
    jo.seesAt("E-mail address", "That is not an address.");
    jo.types("E-mail address", brand.email("jo"));
    jo.sends("Create account");
    jo.seesAt("Password", "characters.");
    jo.types("Password", "password1234");
    jo.sends("Create account");
    jo.seesAt("Password", "Choose something less common.");
    assertEquals("Jo", jo.field("Your name").inputValue());
    assertEquals(brand.email("jo"), jo.field("E-mail address").inputValue());
  }

  @Test
  void a_script_in_a_name_is_shown_as_text(House house, Visitor nora) {
    Brand brand = Brand.found(house, "scripted");
    String id = brand.organisation(SCRIPT, 3);
    brand.joins("Eve", id, "OWNER");
    brand.sql("update person set name = ? where email = ?", SCRIPT, brand.email("eve"));
    brand.trialLink(SCRIPT, 10, 0);
    List<String> run = new ArrayList<>();
    Page page = nora.page();
    page.onDialog(
        dialog -> {
          run.add(dialog.message());
          dialog.dismiss();
        });
    nora.arrivesAs(brand.admin(), brand.at("/"));
    for (String path :
        List.of(
            "/organisations",
            "/organisation/" + id,
            "/organisation/" + id + "?new=true",
            "/users",
            "/invites",
            "/trial-links",
            "/audit",
            "/overview",
            "/organisations?q=" + "%3Cscript%3Ealert(1)%3C/script%3E")) {
      nora.opens(brand.at(path));
      nora.seesTitle("");
      assertEquals(0, page.locator("img[src=x]").count(), path);
    }
    nora.opens(brand.at("/organisation/" + id));
    nora.seesTitle(SCRIPT);
    nora.page().locator(".lv-page-actions .lv-row-menu").click();
    nora.page().locator(".lv-menu:visible .lv-menu-item").first().click();
    nora.presses("Save");
    nora.sees(SCRIPT + " is saved.");
    page.keyboard().press("/");
    page.locator("#palette-find").fill("script");
    Locator found =
        page.locator("#palette-list .lv-palette-item")
            .filter(new Locator.FilterOptions().setHasText(SCRIPT));
    found.first().waitFor();
    assertEquals(0, page.locator("img[src=x]").count());
    String mail = house.mailbox().mails(brand.email("eve")).get(0).html();
    assertTrue(mail.contains("&lt;script&gt;"), mail);
    assertFalse(mail.contains("<script>") || mail.contains("<img src=x"), mail);
    assertTrue(run.isEmpty(), run.toString());
  }

  @Test
  void an_address_with_nonsense_in_it_is_a_calm_page(House house, Visitor nora) {
    Brand brand = Brand.found(house, "addresses");
    Caller admin = brand.admin().with("Accept", "text/html");
    for (String path :
        List.of(
            "/organisation/x",
            "/organisation/00000000-0000-0000-0000-000000000000",
            "/organisation",
            "/users?organisation=x",
            "/audit?subject=x",
            "/platform/tenants",
            "/nothing-here")) {
      Caller.Answer answer = admin.get(path);
      assertTrue(List.of(400, 403, 404).contains(answer.status()), path + " " + answer.status());
      assertTrue(answer.body().contains("Go to the start page"), path);
      assertFalse(answer.body().contains("Exception"), path);
    }
    nora.arrivesAs(brand.admin(), brand.at("/"));
    assertEquals(404, nora.statusOf(brand.at("/organisation/x")));
    nora.seesTitle("There is nothing here");
  }
}
