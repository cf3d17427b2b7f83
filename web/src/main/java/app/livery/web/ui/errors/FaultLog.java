package app.livery.web.ui.errors;

import app.livery.operations.errors.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Writes down what went wrong and gives the reader a name for it. */
@ApplicationScoped
public class FaultLog {
  /** Request attribute with the incident, for the error page. */
  static final String INCIDENT = "livery.incident";

  @Inject Incidents incidents;
  @Inject HttpServletRequest request;

  /**
   * @return the incident, which people can quote and the error log can be searched for
   */
  public String record(Throwable thrown) {
    String place = request.getMethod() + " " + request.getRequestURI();
    String incident = incidents.report(thrown, place);
    request.setAttribute(INCIDENT, incident);
    return incident;
  }
}
