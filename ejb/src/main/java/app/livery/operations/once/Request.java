package app.livery.operations.once;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.Secret;

/**
 * One creating call as its idempotency key names it. Both parts are hashes, so that neither key nor
 * content can be read from the table.
 *
 * @param id who calls which route with which key
 * @param content what is asked for
 */
public record Request(String id, String content) {
  /**
   * @param call who calls; strangers are told apart by their address
   * @param route method and path
   * @param key the caller's own key
   * @param content everything that the answer depends on
   */
  public static Request of(Call call, String route, String key, String content) {
    Actor actor = call.actor();
    Object who = actor.id() == null ? call.address() : actor.id();
    String id = String.join("\n", actor.kind().name(), String.valueOf(who), route, key);
    return new Request(new Secret(id).hash(), new Secret(content).hash());
  }
}
