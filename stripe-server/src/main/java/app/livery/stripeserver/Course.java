package app.livery.stripeserver;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** How time goes: from one thing that is due to the next. One mover at a time. */
final class Course {
  private static final System.Logger LOG = System.getLogger(Course.class.getName());
  private static final Duration STEP = Duration.ofSeconds(3);

  private final World world;
  private final Object moving = new Object();
  private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();

  Course(World world) {
    this.world = world;
  }

  void onMove(Consumer<Instant> listener) {
    listeners.add(listener);
  }

  void goAlone() {
    listeners.clear();
  }

  /**
   * Goes forward, does on the way what becomes due, each at its own moment, and tells. Who listens
   * comes along: each moment is told before anything happens in it, and what happened is delivered
   * before the next.
   */
  void moveTo(Instant target) {
    synchronized (moving) {
      try {
        if (listeners.isEmpty()) {
          world.within(() -> turn(target));
        } else {
          walk(target);
        }
        world.within(() -> runFrom(target));
      } finally {
        world.within(this::unpin);
      }
      tell();
    }
  }

  private void walk(Instant target) {
    Turning.Due due = world.looking(world::firstDue);
    while (isDue(due, target)) {
      pin(due);
      tell();
      Instant moment = world.clock().instant();
      world.within(() -> turn(moment));
      world.deliveries().quiet(STEP);
      due = world.looking(world::firstDue);
    }
  }

  private void tell() {
    listeners.forEach(listener -> listener.accept(world.clock().instant()));
  }

  /** Does what has become due by itself; a failure is told and does not stop time. */
  void tick() {
    try {
      synchronized (moving) {
        boolean due = world.looking(() -> isDue(world.firstDue(), world.clock().instant()));
        if (due) {
          catchUp();
        }
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "What was due could not be done", e);
    }
  }

  private void catchUp() {
    try {
      world.within(() -> turn(world.clock().instant()));
    } finally {
      world.within(this::unpin);
    }
  }

  private Object runFrom(Instant moment) {
    world.clock().runFrom(moment);
    return null;
  }

  private Object turn(Instant target) {
    for (Turning.Due due = world.firstDue(); isDue(due, target); due = world.firstDue()) {
      pin(due);
      due.work().run();
    }
    return null;
  }

  /** Time stands still at a moment that is not before now. */
  private void pin(Turning.Due due) {
    Instant at = Instant.ofEpochSecond(due.at());
    Instant now = world.clock().instant();
    world.clock().pin(at.isAfter(now) ? at : now);
  }

  private Object unpin() {
    world.clock().pin(null);
    return null;
  }

  private static boolean isDue(Turning.Due due, Instant target) {
    return due != null && !Instant.ofEpochSecond(due.at()).isAfter(target);
  }
}
