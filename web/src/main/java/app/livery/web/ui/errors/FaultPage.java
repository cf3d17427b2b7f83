package app.livery.web.ui.errors;

import app.livery.kernel.Call;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.RuleBroken;
import app.livery.operations.maintenance.MaintenanceNotice;
import app.livery.web.identity.CallFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the page in place of another one says. */
public final class FaultPage {
  private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 410, 500, 503);

  private final int status;
  private final Call call;
  private final RuleBroken refusal;
  private final String incident;
  private final Object closed;

  FaultPage(HttpServletRequest request, int status, Call call) {
    this.status = status;
    this.call = call;
    this.refusal = (RuleBroken) request.getAttribute(Fault.REFUSAL);
    this.closed = request.getAttribute(CallFilter.CLOSED);
    this.incident = (String) request.getAttribute(FaultLog.INCIDENT);
  }

  /** The key of its texts: {@code fault.404} and the like. */
  public String getKey() {
    if (closed != null) return getNotice() == null ? "fault.closed" : "fault.maintenance";
    return "fault." + (WORDED.contains(status) ? status : status < 500 ? 404 : 500);
  }

  /** What people can quote; empty where nothing is to be looked up. */
  public String getIncident() {
    if (status < 500 || closed != null) return "";
    return incident == null ? call.requestId() : incident;
  }

  /** The refusal to word; null where the page's own words say it all. */
  public RuleBroken getRefusal() {
    return refusal instanceof NotFound || refusal instanceof NotAllowed ? null : refusal;
  }

  /** What a brand under maintenance tells its people; null where it is not. */
  public MaintenanceNotice getNotice() {
    return closed instanceof MaintenanceNotice notice ? notice : null;
  }

  public boolean isAgain() {
    return status == 500 || status == 503 && (closed == null || getNotice() != null);
  }

  /** Whether there is a first page to go to. */
  public boolean isOpen() {
    return closed == null;
  }

  public String getIcon() {
    if (closed != null) return getNotice() == null ? "pi-moon" : "pi-wrench";
    return status == 403 ? "pi-lock" : status < 500 ? "pi-compass" : "pi-exclamation-triangle";
  }

  public boolean isSignedIn() {
    return call.actor().isSignedIn();
  }
}
