package app.livery.identity;

import app.livery.kernel.Secret;
import java.io.Serializable;

/**
 * The way from the platform's host into a person's session.
 *
 * @param host the tenant's host, without scheme and port
 * @param secret good for a minute, once
 */
public record Handover(String host, Secret secret) implements Serializable {
  public String path() {
    return "/handover/" + secret.value();
  }
}
