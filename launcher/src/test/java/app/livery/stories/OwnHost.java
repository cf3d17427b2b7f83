package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import app.livery.launcher.Zone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How a brand comes by a host name of its own, step by step, as programs see it. */
public final class OwnHost {
  static final String HOSTS = "/api/v1/hosts";
  static final String TARGET = "hosts.localhost";

  private OwnHost() {}

  public static JsonNode claim(Brand brand, String name) {
    return brand.admin().post(HOSTS, Map.of("name", name)).fine().json();
  }

  public static JsonNode check(Brand brand, JsonNode host) {
    String path = HOSTS + "/" + host.at("/id").asText() + "/checks";
    return brand.admin().post(path, null).fine().json();
  }

  public static void prove(House house, JsonNode host) {
    JsonNode proof = host.at("/records/0");
    Zone zone = house.names().zone();
    zone.add(proof.at("/name").asText(), "TXT", proof.at("/value").asText());
  }

  /** A name that is proved and leads here. */
  public static JsonNode live(House house, Brand brand, String name) {
    JsonNode host = claim(brand, name);
    prove(house, host);
    house.names().zone().add(name, "CNAME", TARGET);
    JsonNode live = check(brand, host);
    assertEquals("LIVE", live.at("/state").asText(), live.toString());
    return live;
  }

  /** Time goes by, so that the records may be looked at again. */
  public static void pass(Brand brand, JsonNode host) {
    brand.sql(
        "update platform.host set checked_at = checked_at - interval '1 minute' where id = ?::uuid",
        host.at("/id").asText());
  }
}
