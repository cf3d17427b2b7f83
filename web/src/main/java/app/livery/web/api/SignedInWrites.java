package app.livery.web.api;

import app.livery.kernel.CurrentCall;
import app.livery.web.ui.SameOrigin;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Who may call at all. A key that is not valid is refused, not taken for a stranger's call. A
 * browser sends its session along with whatever page asks it to, so a write that carries one must
 * come from a page of this very host.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInWrites implements ContainerRequestFilter {
  private static final Set<String> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject CurrentCall call;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean signedIn = call.actor().isSignedIn();
    if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
      if (!signedIn) throw new Refused(Refusal.unauthenticated(true));
      return;
    }
    if (READS.contains(request.getMethod())) return;
    boolean foreign =
        SameOrigin.isTold(request::getHeaderString)
            ? !SameOrigin.isOwn(request::getHeaderString)
            : signedIn;
    if (foreign) throw new Refused(Refusal.of("CrossOrigin", 403));
  }
}
