package app.livery.identity;

import java.io.Serializable;

/**
 * What somebody who signs up has in hand.
 *
 * @param secret the secret of the link, or the code as typed; empty for the open door
 * @param organisation the name of the organisation that an offer founds; empty otherwise
 */
public record Way(WayKind kind, String secret, String organisation) implements Serializable {
  public static final Way OPEN_DOOR = new Way(WayKind.NONE, "", "");

  public Way {
    secret = secret == null ? "" : secret.strip();
    organisation = organisation == null ? "" : organisation.strip();
  }

  public static Way invite(String secret) {
    return new Way(WayKind.INVITE, secret, "");
  }

  public static Way trial(String secret) {
    return new Way(WayKind.TRIAL, secret, "");
  }

  public static Way offer(String secret, String organisation) {
    return new Way(WayKind.OFFER, secret, organisation);
  }

  public static Way code(String code) {
    return code == null || code.isBlank() ? OPEN_DOOR : new Way(WayKind.CODE, code, "");
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "Way(" + kind + ")";
  }
}
