package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.stripeserver.StripeServer;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStripeTest {
  @TempDir Path folder;

  @Test
  void whoever_moves_stripes_time_moves_the_applications_too() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    HttpServer application =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    application.createContext(
        "/",
        exchange -> {
          told.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    application.start();
    try (DataFolder data = DataFolder.hold(folder);
        StripeServer stripe = OwnStripe.open(data, 0)) {
      OwnStripe.lead(stripe, application.getAddress().getPort());
      Instant goal = Instant.parse("2031-01-01T00:00:00Z");
      stripe.moveTo(goal);
      assertEquals(2, told.size(), "the time at first, then the move");
      assertTrue(told.get(1).startsWith("POST /inside/clock?to=2031-01-01T00:00:0"), told.get(1));
    } finally {
      application.stop(0);
    }
  }

  @Test
  void after_a_restart_the_time_and_the_webhook_are_where_they_belong() {
    try (DataFolder data = DataFolder.hold(folder);
        StripeServer stripe = OwnStripe.open(data, 0)) {
      assertEquals("PT0S", OwnStripe.environment(stripe, 8080).get("LIVERY_CLOCK_AHEAD"));
      stripe.advance(Duration.ofDays(14));
    }
    try (DataFolder data = DataFolder.hold(folder);
        StripeServer stripe = OwnStripe.open(data, 0)) {
      Map<String, String> told = OwnStripe.environment(stripe, 9090);
      Duration ahead = Duration.parse(told.get("LIVERY_CLOCK_AHEAD"));
      assertEquals(14, ahead.plusMinutes(1).toDays());
      assertTrue(told.get("STRIPE_WEBHOOK_SECRET").startsWith("whsec_"));
    }
  }
}
