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
import java.util.Optional;

/** Has a tenant's letters say something else, and what they said at first again. */
@UseCase
public class Rewording {
  @Inject Wordings wordings;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * From the next letter on, it says this; what is wrong with it is refused at its part.
   *
   * @param seen the version of the words that the caller saw
   * @throws WordingMoved when it says something else by now
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public MailTemplateRow say(MailTemplate template, String language, Wording wanted, String seen) {
    Wording wording = checked(template, language, wanted);
    OwnWording own = opened(template, language, seen).orElseGet(() -> begun(template, language));
    own.say(wording, call.actor().name(), clock.instant());
    facts.fire(new MailReworded(own.id(), template, language));
    return own.row();
  }

  private OwnWording begun(MailTemplate template, String language) {
    OwnWording fresh = new OwnWording(template, language);
    wordings.add(fresh);
    return fresh;
  }

  /** The brand's own words, for nobody else to change meanwhile, if they are those seen. */
  private Optional<OwnWording> opened(MailTemplate template, String language, String seen) {
    Optional<OwnWording> own = wordings.locked(template, language);
    MailTemplateRow now =
        own.map(OwnWording::row).orElseGet(() -> StandardWording.row(template, language));
    if (!now.version().equals(seen)) throw new WordingMoved(now.own() ? now.changedBy() : "");
    return own;
  }

  /** What would be kept of these words; nothing is changed. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public Wording checked(MailTemplate template, String language, Wording wanted) {
    if (!MailTexts.LANGUAGES.contains(language)) throw new NotFound();
    return WordingCheck.checked(template, wanted);
  }

  /**
   * Goes back to the standard words.
   *
   * @param seen the version of the words that the caller saw
   * @throws WordingMoved when it says something else by now
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  public MailTemplateRow reset(MailTemplate template, String language, String seen) {
    wordings.get(template, language);
    opened(template, language, seen)
        .ifPresent(
            own -> {
              wordings.drop(own);
              facts.fire(new MailWordingReset(own.id(), template, language));
            });
    return StandardWording.row(template, language);
  }
}
