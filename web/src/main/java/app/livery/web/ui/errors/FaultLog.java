package app.livery.web.ui.errors;

import app.livery.kernel.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes down what went wrong and gives the reader a name for it. */
@ApplicationScoped
public class FaultLog {
  private static final Logger LOG = System.getLogger(FaultLog.class.getName());

  @Inject CurrentCall call;

  /**
   * @return the incident, which people can quote and the log can be searched for
   */
  public String record(Throwable thrown) {
    String incident = call.get().requestId();
    LOG.log(Level.ERROR, "Incident " + incident, thrown);
    return incident;
  }
}
