package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database is killed while credits are used: no use is lost, and none counts twice. */
@ExtendWith(HouseUnderTest.class)
class CreditOutageStory {
  private static final Path POSTMASTER =
      OpenHouse.FOLDER.resolve(Path.of("postgres", "postmaster.pid"));
  private static final int USES = 40;

  @Test
  void whoever_says_a_key_until_it_is_answered_pays_once(House house) throws Exception {
    Brand brand = Brand.found(house, "spending");
    String wallet = "/api/v1/organisations/" + brand.organisation("Harbour", 3) + "/credits";
    Map<String, Object> gift = Map.of("credits", "1000", "reason", "A test");
    brand.admin().post(wallet + "/adjustments", gift).fine();
    try (CreditLanes lanes = new CreditLanes(brand.admin(), wallet, USES)) {
      Recovery.eventually("uses are on their way", () -> lanes.answered() > lanes.all() / 4);
      String pid = Files.readAllLines(POSTMASTER).get(0);
      ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      lanes.await();
      Recovery.settle(house);
      assertEquals(
          String.valueOf(lanes.all()),
          brand.text("select count(distinct idem_key) from ledger_entry where kind = 'USE'"));
      assertEquals(
          String.valueOf((1000L - lanes.all()) * 1_000_000),
          brand.text("select balance_micro from wallet"));
    }
    assertEquals(0, brand.admin().get("/api/v1/credits/proof").fine().json().at("/drifts").size());
  }
}
