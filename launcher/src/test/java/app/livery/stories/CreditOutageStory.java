package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database is killed while credits are used: no use is lost, and none counts twice. */
@ExtendWith(HouseUnderTest.class)
class CreditOutageStory {
  private static final Path POSTMASTER =
      OpenHouse.FOLDER.resolve(Path.of("postgres", "postmaster.pid"));
  private static final int LANES = 4;
  private static final int USES = 40;

  @Test
  void whoever_says_a_key_until_it_is_answered_pays_once(House house) throws Exception {
    Brand brand = Brand.found(house, "spending");
    String wallet = "/api/v1/organisations/" + brand.organisation("Harbour", 3) + "/credits";
    Map<String, Object> gift = Map.of("credits", "1000", "reason", "A test");
    brand.admin().post(wallet + "/adjustments", gift).fine();
    AtomicInteger answered = new AtomicInteger();
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < LANES; i++) {
        String lane = "lane-" + i;
        all.add(lanes.submit(() -> use(brand.admin(), wallet, lane, answered)));
      }
      Recovery.eventually("uses are on their way", () -> answered.get() > LANES * USES / 4);
      String pid = Files.readAllLines(POSTMASTER).get(0);
      ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      for (Future<?> each : all) each.get(2, TimeUnit.MINUTES);
    } finally {
      lanes.shutdownNow();
    }
    Recovery.settle(house);
    assertEquals(LANES * USES, answered.get());
    assertEquals(
        String.valueOf(LANES * USES),
        brand.text("select count(distinct idem_key) from ledger_entry where kind = 'USE'"));
    assertEquals(
        String.valueOf((1000L - LANES * USES) * 1_000_000),
        brand.text("select balance_micro from wallet"));
    assertEquals(0, brand.admin().get("/api/v1/credits/proof").fine().json().at("/drifts").size());
  }

  private static void use(Caller program, String wallet, String lane, AtomicInteger answered) {
    for (int i = 0; i < USES; i++) {
      Map<String, Object> use = Map.of("credits", "1", "service", "test", "key", lane + "-" + i);
      while (program.post(wallet + "/debits", use).status() != 201)
        Recovery.pause(Duration.ofMillis(200));
      answered.incrementAndGet();
    }
  }
}
