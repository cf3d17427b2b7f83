package app.livery.identity;

import app.livery.kernel.Secret;
import app.livery.kernel.TenantRef;
import java.io.Serializable;

/**
 * The way from the platform's host into a person's session.
 *
 * @param tenant on whose host it goes on
 * @param secret good for a minute, once
 */
public record Handover(TenantRef tenant, Secret secret) implements Serializable {
  public String path() {
    return "/handover/" + secret.value();
  }
}
