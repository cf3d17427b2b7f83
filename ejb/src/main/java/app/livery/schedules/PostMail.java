package app.livery.schedules;

import app.livery.lifecycle.PostSweep;
import app.livery.operations.runs.Rota;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Posts letters that a crash or an outage left behind. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PostMail {
  @Inject Rota rota;
  @Inject PostSweep sweep;

  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  void run() {
    rota.once("post-mail", Duration.ofMinutes(1), sweep::sweep);
  }
}
