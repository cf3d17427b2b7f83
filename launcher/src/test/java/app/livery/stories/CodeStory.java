package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A short code, typed at sign-up, lets as many people in as its limit says. */
@ExtendWith(HouseUnderTest.class)
class CodeStory {
  @Test
  void a_code_at_its_limit_lets_nobody_else_in(House house, Visitor late) {
    Brand brand = Brand.found(house, "spoken");
    brand.code("HARBOUR26", 14, 1);
    brand.signsUp("First", "code", "harbour26");
    assertEquals("null", brand.confirms("First").outcome().at("/refused").asText());
    late.opens(brand.at("/sign-up"));
    late.types("Your name", "Late");
    late.types("E-mail address", brand.email("late"));
    late.types("Password", Staff.PASSWORD);
    late.types("Invite code", "HARBOUR26");
    late.presses("Create account");
    late.sees("This code has been used as often as it may.");
    assertEquals("1", brand.text("select uses from invite_code"));
    assertEquals(
        "0", brand.text("select count(*) from registration where email = ?", brand.email("late")));
  }

  @Test
  void somebody_without_a_place_types_a_code_later(House house, Visitor zoe) {
    Brand brand = Brand.found(house, "later");
    brand.code("LATER26", 14, 5);
    brand.signsUp("Zoe", "none", "");
    zoe.arrivesAs(brand.confirms("Zoe").caller(), brand.at("/")).opens(brand.at("/welcome"));
    zoe.sees("You are in no organisation yet");
    zoe.types("Invite code", "NO-SUCH-CODE");
    zoe.presses("Use code");
    zoe.sees("There is no such code.");
    zoe.types("Invite code", "later26");
    zoe.presses("Use code");
    zoe.isAt("/home");
    zoe.sees("You are on trial as a viewer.");
  }

  @Test
  void a_code_that_is_deleted_is_unknown(House house, Visitor admin, Windows windows) {
    Brand brand = Brand.found(house, "deleted");
    brand.code("GONE26", 14, 5);
    admin.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/invite-codes"));
    admin.takes("Delete", "GONE26");
    admin.sees("Nobody can use the code any more.");
    admin.presses("Delete");
    admin.sees("No codes yet");

    Visitor visitor = Visitor.of(house, windows);
    visitor.opens(brand.at("/sign-up?code=GONE26"));
    visitor.types("Your name", "Late");
    visitor.types("E-mail address", brand.email("late"));
    visitor.types("Password", Staff.PASSWORD);
    visitor.presses("Create account");
    visitor.sees("There is no such code.");
  }
}
