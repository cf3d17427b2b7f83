package app.livery.schedules;

import app.livery.kernel.ClockMoved;
import app.livery.operations.work.Hands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Runs at once what a moved clock has made due, instead of at its next tick. */
@ApplicationScoped
public class FollowClock {
  @Inject @Any Instance<Timely> schedules;
  @Inject Hands hands;

  void follow(@Observes ClockMoved moved) {
    hands.executor().execute(() -> schedules.forEach(Timely::run));
  }
}
