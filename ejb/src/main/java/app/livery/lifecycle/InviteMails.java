package app.livery.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.tenancy.invites.InviteLink;
import app.livery.tenancy.invites.InviteRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The letter that brings an invite's link. */
@ApplicationScoped
public class InviteMails {
  @Inject Mailing mailing;
  @Inject CurrentCall call;

  void queue(@Observes InviteLink link) {
    InviteRow invite = link.invite();
    mailing.queue(
        MailOrder.of(
                MailTemplate.INVITE,
                invite.email(),
                invite.language(),
                "/join/" + link.secret().value())
            .with("organisation", invite.organisation())
            .with("inviter", call.actor().isSystem() ? null : invite.createdBy())
            .with("until", invite.expiresAt().toString()));
  }
}
