package app.livery.web.ui.errors;

import app.livery.kernel.Call;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the page in place of another one says. */
public final class FaultPage {
  private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 410, 500, 503);

  private final int status;
  private final Call call;
  private final RuleBroken refusal;
  private final String incident;

  FaultPage(HttpServletRequest request, int status, Call call) {
    this.status = status;
    this.call = call;
    this.refusal = (RuleBroken) request.getAttribute(Fault.REFUSAL);
    this.incident = (String) request.getAttribute(FaultLog.INCIDENT);
  }

  /** The key of its texts: {@code fault.404} and the like. */
  public String getKey() {
    return "fault." + (WORDED.contains(status) ? status : status < 500 ? 404 : 500);
  }

  /** What people can quote; empty where nothing is to be looked up. */
  public String getIncident() {
    if (status < 500) return "";
    return incident == null ? call.requestId() : incident;
  }

  /** The refusal to word; null where the page's own words say it all. */
  public RuleBroken getRefusal() {
    return refusal instanceof NotFound || refusal instanceof NotAllowed ? null : refusal;
  }

  public boolean isAgain() {
    return status == 503 || status == 500;
  }

  public String getIcon() {
    return status == 403 ? "pi-lock" : status < 500 ? "pi-compass" : "pi-exclamation-triangle";
  }

  public boolean isSignedIn() {
    return call.actor().isSignedIn();
  }
}
