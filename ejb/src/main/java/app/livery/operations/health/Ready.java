package app.livery.operations.health;

import app.livery.operations.Boot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for requests: the schema is up, the directory of tenants is read, the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  @Inject Boot boot;
  @Inject DatabasePulse pulse;

  @Override
  public HealthCheckResponse call() {
    boolean started = boot.isDone();
    boolean database = pulse.isUp();
    return HealthCheckResponse.named("livery")
        .withData("started", started)
        .withData("database", database)
        .status(started && database)
        .build();
  }
}
