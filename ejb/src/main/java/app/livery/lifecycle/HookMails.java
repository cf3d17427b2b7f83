package app.livery.lifecycle;

import app.livery.billing.hooks.HookMoved;
import app.livery.billing.hooks.HookState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells those who run a brand that an endpoint of theirs was switched off. */
@ApplicationScoped
public class HookMails {
  @Inject Mailing mailing;
  @Inject Admins admins;

  void queue(@Observes HookMoved fact) {
    if (fact.state().after() != HookState.BROKEN) return;
    String path = "/webhook/" + fact.subject();
    for (Owner admin : admins.all())
      mailing.queue(
          MailOrder.of(MailTemplate.HOOK_OFF, admin.email(), admin.language(), path)
              .with("name", admin.name())
              .with("endpoint", fact.hook().name())
              .onceFor("hook-off " + fact.subject() + " " + fact.hook().stateAt() + admin.id()));
  }
}
