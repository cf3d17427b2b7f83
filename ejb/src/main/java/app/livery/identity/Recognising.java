package app.livery.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import jakarta.ejb.Stateless;

/** Tells who is calling from what the request carries. */
@Stateless
@Guarded
public class Recognising {
  /**
   * The actor behind a session's cookie on the current tenant's host, or on the platform's where
   * the call has no tenant; a stranger when it is absent, over, or of another tenant.
   */
  @Open
  public Actor bySession(String cookie) {
    return Actor.STRANGER;
  }

  /** The actor behind an API key; a stranger when there is no such key here. */
  @Open
  public Actor byKey(String key) {
    return Actor.STRANGER;
  }
}
