package app.livery.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.util.Arrays;

/** Refuses a call without a body where the route reads one; it would be handed none at all. */
@Provider
public class NeededBody implements ContainerRequestFilter {
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.hasEntity() && readsBody()) throw new Unreadable.Empty();
  }

  private boolean readsBody() {
    return Arrays.stream(resource.getResourceMethod().getParameters())
        .anyMatch(one -> one.getAnnotations().length == 0 && isBody(one.getType()));
  }

  private static boolean isBody(Class<?> type) {
    return type.isRecord() || type == InputStream.class;
  }
}
