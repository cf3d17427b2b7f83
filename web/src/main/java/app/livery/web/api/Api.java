package app.livery.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API. Every resource of the application is found by its annotation. */
@ApplicationPath("/api/v1")
public class Api extends Application {
  /** The document of this API is its own; the older description that Jersey offers stays off. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
