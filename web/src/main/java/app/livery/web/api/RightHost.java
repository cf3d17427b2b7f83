package app.livery.web.api;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Hides the platform's resources on tenants' hosts, and the other way round. */
@Provider
@Priority(Priorities.AUTHENTICATION - 10)
public class RightHost implements ContainerRequestFilter {
  @Inject CurrentCall call;

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Class<?> type = resource.getResourceClass();
    boolean platform = call.tenant().isEmpty();
    if (platform && type.isAnnotationPresent(OnTenant.class)) throw new NotFound();
    if (!platform && type.isAnnotationPresent(OnPlatform.class)) throw new NotFound();
  }
}
