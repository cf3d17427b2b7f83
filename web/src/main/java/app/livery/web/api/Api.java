package app.livery.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API. Every resource of the application is found by its annotation. */
@ApplicationPath("/api/v1")
public class Api extends Application {
  /**
   * JSON is {@link Json} and nothing else: what the server brings would win or lose against it by
   * chance. The older description that Jersey offers stays off, for this API has its own.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.disableAutoDiscovery", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
