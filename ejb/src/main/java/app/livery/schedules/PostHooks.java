package app.livery.schedules;

import app.livery.billing.hooks.HookSweep;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells endpoints what a crash, an outage or a long pause has left waiting. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PostHooks {
  @Inject Rota rota;
  @Inject HookSweep sweep;

  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  void run() {
    rota.once("post-hooks", Duration.ofMinutes(1), sweep::sweep);
  }
}
