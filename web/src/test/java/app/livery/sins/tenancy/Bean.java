package app.livery.sins.tenancy;

import jakarta.ejb.Singleton;
import jakarta.servlet.http.HttpServletRequest;

/** Brings EJB and the web into the library. */
@Singleton
public class Bean {
  HttpServletRequest request;
}
