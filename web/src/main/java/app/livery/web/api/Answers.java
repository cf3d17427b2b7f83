package app.livery.web.api;

import app.livery.kernel.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** What every answer of the API carries: its identifier, where a new thing lives, the next page. */
@Provider
public class Answers implements ContainerResponseFilter {
  static final String REQUEST_ID = "X-Request-Id";

  /** Tells a caller that this very answer was given before. */
  static final String REPEATED = "Idempotency-Replayed";

  private static final String SCHEME = Settings.get("LIVERY_PUBLIC_SCHEME", "http");

  @Inject Problems problems;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object entity = response.getEntity();
    response.getHeaders().putSingle(REQUEST_ID, idOf(entity));
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    if (entity instanceof Page<?> page && page.next() != null)
      response.getHeaders().add(HttpHeaders.LINK, next(request.getUriInfo(), page.next()));
    if (entity instanceof Created<?> created) {
      response.setStatusInfo(Response.Status.CREATED);
      response.setEntity(created.body());
      if (created.repeated()) response.getHeaders().putSingle(REPEATED, true);
      response
          .getHeaders()
          .putSingle(HttpHeaders.LOCATION, home(request.getUriInfo(), created.path()));
    }
  }

  /** Absolute, by the scheme that the world sees: a proxy may speak another one to this server. */
  private static URI home(UriInfo uri, String path) {
    return uri.getBaseUriBuilder().scheme(SCHEME).path(path).build();
  }

  private String idOf(Object entity) {
    return entity instanceof Problem problem ? problem.requestId() : problems.requestId();
  }

  private static String next(UriInfo uri, String cursor) {
    var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build();
    return "<" + next.getPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
  }
}
