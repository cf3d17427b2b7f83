package app.livery.identity;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Does what strangers do once it is known who they are, so that the streams name them. It gives
 * them no role; somebody who is signed in already stays who they are.
 */
@ApplicationScoped
class InTheirName {
  @Inject CurrentCall call;

  <T> T act(Account account, Callable<T> work) {
    return act(account.id(), account.name(), work);
  }

  /**
   * @param id null for somebody who is about to become known
   */
  <T> T act(UUID id, String name, Callable<T> work) {
    if (call.actor().isSignedIn()) return call.within(call.get(), work);
    Actor owner =
        call.tenant().isPresent()
            ? Actor.person(id, name, Set.of(), null)
            : new Actor(Actor.Kind.STAFF, id, name, Set.of(), null, Set.of(), null, null);
    return call.within(call.get().withActor(owner), work);
  }

  void tell(Account account, Runnable work) {
    act(
        account,
        () -> {
          work.run();
          return null;
        });
  }
}
