package app.livery.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.identity.SignInRefused;
import app.livery.identity.TooManyAttempts;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.RuleBroken;
import app.livery.operations.once.KeyReused;
import app.livery.operations.once.StillRunning;
import app.livery.tenancy.links.LinkUnknown;
import app.livery.tenancy.organisations.SeatsExhausted;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which status a broken rule answers. */
class RefusalTest {
  @Test
  void what_is_not_there_is_404_and_so_is_a_link_that_opens_nothing() {
    assertEquals(404, status(new NotFound()));
    assertEquals(404, status(new LinkUnknown()));
  }

  @Test
  void what_the_caller_may_not_do_is_403() {
    assertEquals(403, status(new NotAllowed()));
    assertEquals(403, status(new SignInRefused()));
    assertEquals(403, status(new FeatureLocked(Feature.OWN_HOSTS)));
  }

  @Test
  void a_value_that_cannot_be_is_422() {
    assertEquals(422, status(new Malformed("seats", "seats")));
    assertEquals(422, status(new KeyReused()));
  }

  @Test
  void what_stands_in_the_way_is_409() {
    assertEquals(409, status(new AlreadyTaken("slug", "acme")));
    assertEquals(409, status(new SeatsExhausted(3)));
  }

  @Test
  void what_can_be_tried_again_says_when() {
    assertEquals(Map.of("Retry-After", "1"), Refusal.of(new StillRunning()).headers());
    Refusal limited = Refusal.of(new TooManyAttempts(17));
    assertEquals(429, limited.status());
    assertEquals(Map.of("Retry-After", "17"), limited.headers());
  }

  @Test
  void a_problem_has_one_name_whatever_its_detail() {
    assertEquals("seats-exhausted", Problems.slug("SeatsExhausted"));
    assertEquals("malformed", Problems.slug("Malformed.email"));
  }

  private static int status(RuleBroken broken) {
    return Refusal.of(broken).status();
  }
}
