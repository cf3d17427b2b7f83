package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.livery.launcher.House;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone gives codes that are asked for after the password. */
@ExtendWith(HouseUnderTest.class)
class SecondFactorStory {
  private static final String REFUSED = "That code does not fit, or has been used.";

  @Test
  void whoever_set_up_an_authenticator_signs_in_with_its_code(House house, Visitor olivia) {
    Brand brand = member(house, "phones");
    Authenticator phone = setsUp(olivia, brand);
    signsInAgain(olivia, brand);
    Accessibility.check(olivia.page());
    gives(olivia, "000000");
    olivia.seesAt("Code", REFUSED);
    gives(olivia, phone.code());
    olivia.isAt("/home");
  }

  @Test
  void the_password_alone_opens_nothing(House house, Visitor olivia) {
    Brand brand = member(house, "halfway");
    setsUp(olivia, brand);
    signsInAgain(olivia, brand);
    olivia.opens(brand.at("/home"));
    olivia.isAt("/sign-in");
  }

  @Test
  void a_code_works_once(House house, Visitor olivia) {
    Brand brand = member(house, "spent");
    Authenticator phone = setsUp(olivia, brand);
    String code = phone.code();
    signsInAgain(olivia, brand);
    gives(olivia, code);
    olivia.isAt("/home");
    signsInAgain(olivia, brand);
    gives(olivia, code);
    olivia.seesAt("Code", REFUSED);
  }

  @Test
  void a_recovery_code_works_exactly_once(House house, Visitor olivia) {
    Brand brand = member(house, "recovers");
    setsUp(olivia, brand);
    List<String> codes = recoveryCodes(olivia);
    assertEquals(10, codes.size());
    signsInAgain(olivia, brand);
    gives(olivia, codes.get(3));
    olivia.isAt("/home");
    olivia.opens(brand.at("/profile"));
    olivia.sees("9 recovery codes are left.");
    signsInAgain(olivia, brand);
    gives(olivia, codes.get(3));
    olivia.seesAt("Code", REFUSED);
    gives(olivia, codes.get(4).toUpperCase(Locale.ROOT).replace('-', ' '));
    olivia.isAt("/home");
  }

  @Test
  void fresh_recovery_codes_end_the_old_ones(House house, Visitor olivia) {
    Brand brand = member(house, "renews");
    setsUp(olivia, brand);
    String old = recoveryCodes(olivia).get(0);
    olivia.opens(brand.at("/profile"));
    olivia.presses("New recovery codes");
    olivia.types("Present password", Staff.PASSWORD);
    olivia.presses("New recovery codes");
    olivia.sees("They are shown this once.");
    assertNotEquals(old, recoveryCodes(olivia).get(0));
    signsInAgain(olivia, brand);
    gives(olivia, old);
    olivia.seesAt("Code", REFUSED);
  }

  @Test
  void whoever_may_go_without_signs_in_by_password_again(House house, Visitor olivia) {
    Brand brand = member(house, "drops");
    setsUp(olivia, brand);
    olivia.opens(brand.at("/profile"));
    olivia.presses("Go without");
    olivia.types("Present password", Staff.PASSWORD);
    olivia.presses("Go without");
    olivia.sees("A code from your phone, asked for after the password.");
    olivia.opens(brand.at("/sign-out"));
    olivia.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    olivia.isAt("/home");
  }

  @Test
  void an_admin_is_led_to_a_second_factor_before_anything_else(House house, Visitor ada) {
    String slug = "careful-" + Long.toString(System.nanoTime(), 36);
    String email = "ada@" + slug + ".test";
    Staff.of(house)
        .post(
            "/api/v1/platform/tenants",
            Map.of("name", "Careful", "slug", slug, "admin", email, "language", "en"))
        .fine();
    Brand brand = Brand.known(house, slug);
    ada.opensMailed(email, "/setup/");
    ada.types("Password", Staff.PASSWORD);
    ada.presses("Set password");
    ada.isAt("/second-factor");
    ada.seesTitle("Set up your second factor");
    Accessibility.check(ada.page());
    for (String path : List.of("/overview", "/users", "/profile")) {
      ada.opens(brand.at(path));
      ada.isAt("/sign-in");
    }

    ada.signsIn(brand.at("/sign-in"), email, Staff.PASSWORD);
    ada.seesTitle("Set up your second factor");
    enrols(ada);
    ada.seesTitle("Keep these codes");
    Accessibility.check(ada.page());
    ada.follows("I have kept them");
    ada.isAt("/overview");
    ada.opens(brand.at("/profile"));
    ada.sees("10 recovery codes are left.");
    ada.seesNot("Go without");
  }

  /** A brand of which Olivia is a customer. */
  private static Brand member(House house, String word) {
    Brand brand = Brand.found(house, word);
    brand.joins("Olivia", brand.organisation("Harbour", 1), "OWNER");
    return brand;
  }

  private static Authenticator setsUp(Visitor olivia, Brand brand) {
    olivia.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    olivia.isAt("/home");
    olivia.opens(brand.at("/profile"));
    olivia.presses("Set up second factor");
    Authenticator phone = enrols(olivia);
    olivia.sees("They are shown this once.");
    olivia.sees("10 recovery codes are left.");
    return phone;
  }

  /** Takes the secret over by hand and proves it. */
  private static Authenticator enrols(Visitor visitor) {
    visitor.page().getByText("Cannot scan? Type this key").click();
    Authenticator phone =
        new Authenticator(visitor.page().locator(".lv-details code").innerText().strip());
    visitor.types("The code that the app shows", phone.code());
    visitor.presses("Set up second factor");
    return phone;
  }

  private static List<String> recoveryCodes(Visitor visitor) {
    return visitor.page().locator(".lv-codes code").all().stream()
        .map(Locator::innerText)
        .map(String::strip)
        .toList();
  }

  private static void signsInAgain(Visitor olivia, Brand brand) {
    olivia.opens(brand.at("/sign-out"));
    olivia.isAt("/sign-in");
    olivia.signsIn(brand.at("/sign-in"), brand.email("olivia"), Staff.PASSWORD);
    olivia.isAt("/second-factor");
    olivia.seesTitle("One more step");
  }

  private static void gives(Visitor olivia, String code) {
    olivia.types("Code", code);
    olivia.presses("Go on");
  }
}
