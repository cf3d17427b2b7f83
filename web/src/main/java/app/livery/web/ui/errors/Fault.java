package app.livery.web.ui.errors;

import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.RuleBroken;
import app.livery.operations.errors.DatabaseGone;
import app.livery.tenancy.links.LinkUnknown;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Which page a reader gets in place of the one that could not be made. */
public final class Fault {
  /** Request attribute: the refusal that the page should word; absent for plain faults. */
  static final String REFUSAL = "livery.refusal";

  private Fault() {}

  /** The HTTP status of what was thrown. A database that cannot be reached is "come again". */
  public static int statusOf(Throwable thrown) {
    RuleBroken refusal = Causes.find(thrown, RuleBroken.class).orElse(null);
    if (refusal instanceof NotFound || refusal instanceof LinkUnknown)
      return HttpServletResponse.SC_NOT_FOUND;
    if (refusal instanceof Malformed) return HttpServletResponse.SC_BAD_REQUEST;
    if (refusal instanceof NotAllowed || refusal instanceof FeatureLocked)
      return HttpServletResponse.SC_FORBIDDEN;
    if (refusal != null) return HttpServletResponse.SC_GONE;
    return DatabaseGone.is(thrown)
        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  static void mark(Map<String, Object> request, RuleBroken refusal) {
    if (refusal != null) request.put(REFUSAL, refusal);
  }
}
