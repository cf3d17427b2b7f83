package app.livery.lifecycle;

import app.livery.identity.MailWanted;
import app.livery.identity.SecondFactorNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** The letters about accounts: confirming, resetting, setting up, and notices to their owners. */
@ApplicationScoped
public class IdentityMails {
  private static final Map<String, MailTemplate> TEMPLATES =
      Map.of(
          "ConfirmationWanted", MailTemplate.CONFIRM,
          "AccountKnown", MailTemplate.ACCOUNT_KNOWN,
          "ResetWanted", MailTemplate.RESET,
          "SetUpWanted", MailTemplate.SET_UP,
          "AccountLockedNotice", MailTemplate.ACCOUNT_LOCKED,
          "PasswordChangedNotice", MailTemplate.PASSWORD_CHANGED);

  @Inject Mailing mailing;

  void queue(@Observes MailWanted mail) {
    MailOrder order =
        MailOrder.of(templateOf(mail), mail.to(), mail.language(), mail.path())
            .with("name", mail.name());
    for (var value : mail.values().entrySet()) order = order.with(value.getKey(), value.getValue());
    mailing.queue(order);
  }

  /**
   * @throws IllegalStateException when nobody has written that letter yet
   */
  static MailTemplate templateOf(MailWanted mail) {
    if (mail instanceof SecondFactorNotice notice)
      return notice.on() ? MailTemplate.SECOND_FACTOR_ON : MailTemplate.SECOND_FACTOR_OFF;
    MailTemplate template = TEMPLATES.get(mail.getClass().getSimpleName());
    if (template == null) throw new IllegalStateException("No letter for " + mail.getClass());
    return template;
  }
}
