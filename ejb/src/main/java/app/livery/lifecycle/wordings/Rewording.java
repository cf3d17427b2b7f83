package app.livery.lifecycle.wordings;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.MailTexts;
import jakarta.inject.Inject;
import java.time.Clock;

/** Has a tenant's letters say something else, and what they said at first again. */
@UseCase
public class Rewording {
  @Inject Wordings wordings;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** From the next letter on, it says this; what is wrong with it is refused at its part. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public MailTemplateRow say(MailTemplate template, String language, Wording wanted) {
    Wording wording = checked(template, language, wanted);
    OwnWording own =
        wordings
            .locked(template, language)
            .orElseGet(
                () -> {
                  OwnWording fresh = new OwnWording(template, language);
                  wordings.add(fresh);
                  return fresh;
                });
    own.say(wording, call.actor().name(), clock.instant());
    facts.fire(new MailReworded(own.id(), template, language));
    return own.row();
  }

  /** What would be kept of these words; nothing is changed. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public Wording checked(MailTemplate template, String language, Wording wanted) {
    if (!MailTexts.LANGUAGES.contains(language)) throw new NotFound();
    return WordingCheck.checked(template, wanted);
  }

  /** Goes back to the standard words. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public MailTemplateRow reset(MailTemplate template, String language) {
    wordings.get(template, language);
    wordings
        .locked(template, language)
        .ifPresent(
            own -> {
              wordings.drop(own);
              facts.fire(new MailWordingReset(own.id(), template, language));
            });
    return StandardWording.row(template, language);
  }
}
