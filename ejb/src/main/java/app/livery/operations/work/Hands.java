package app.livery.operations.work;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The container's threads for work in the background. */
@ApplicationScoped
public class Hands {
  /** Runs tasks on managed threads: with the application's classes and transactions. */
  public Executor executor() {
    return find("java:comp/DefaultManagedExecutorService");
  }

  /** The same, each task after a pause; one for which no thread is free then is done at once. */
  public Executor executorAfter(Duration pause) {
    Executor now = executor();
    ManagedScheduledExecutorService clockwork = clockwork();
    return task ->
        clockwork.schedule(() -> orHere(now, task), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whoever waits for the task counts on its being done, or at least tried. */
  private static void orHere(Executor threads, Runnable task) {
    try {
      threads.execute(task);
    } catch (RejectedExecutionException e) {
      task.run();
    }
  }

  /** Runs a task once, after a while; it is forgotten when the server stops. */
  public void later(Duration pause, Runnable task) {
    clockwork().schedule(task, Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
  }

  private static ManagedScheduledExecutorService clockwork() {
    return find("java:comp/DefaultManagedScheduledExecutorService");
  }

  private static <T> T find(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      throw new IllegalStateException("The container lends no threads", e);
    }
  }
}
