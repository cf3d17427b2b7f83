package app.livery.web.identity;

import app.livery.identity.Switching;
import app.livery.kernel.OrganisationId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the caller works: one of their organisations, chosen for this browser. */
@Named
@RequestScoped
public class Desk {
  @Inject Switching switching;
  @Inject HttpServletRequest request;

  /** Works in this organisation from the next request on. */
  public void moveTo(OrganisationId organisation) {
    SessionCookie.read(request).ifPresent(cookie -> switching.to(organisation, cookie));
  }
}
