package app.livery.operations.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The container's threads for work in the background. */
@ApplicationScoped
public class Hands {
  private static final String NAME = "java:comp/DefaultManagedExecutorService";

  /** Runs tasks on managed threads: with the application's classes and transactions. */
  public Executor executor() {
    try {
      return InitialContext.doLookup(NAME);
    } catch (NamingException e) {
      throw new IllegalStateException("No managed executor", e);
    }
  }
}
