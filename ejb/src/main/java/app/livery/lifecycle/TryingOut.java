package app.livery.lifecycle;

import app.livery.branding.Liveries;
import app.livery.branding.Livery;
import app.livery.branding.MailColours;
import app.livery.branding.MailLogo;
import app.livery.branding.legal.LegalEntries;
import app.livery.branding.painting.MailLogos;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.lifecycle.post.Letter;
import app.livery.lifecycle.wordings.Rewording;
import app.livery.lifecycle.wordings.Wording;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRef;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows what a letter would look like with other words, and sends it to whoever asks. */
@UseCase
public class TryingOut {
  private static final int MOST = 5;
  private static final Duration WHILE = Duration.ofMinutes(5);
  private static final Duration OPEN = Duration.ofDays(7);
  private static final String SAMPLE = "/sample";
  private static final List<String> SAMPLES =
      List.of(
          "name",
          "inviter",
          "organisation",
          "member",
          "address",
          "endpoint",
          "number",
          "plan",
          "amount",
          "gap",
          "paid",
          "reference",
          "why");

  @Inject Rewording rewording;
  @Inject Liveries liveries;
  @Inject MailLogos logos;
  @Inject Mailing mailing;
  @Inject Mails mails;
  @Inject LegalEntries legal;
  @Inject People people;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** The letter, filled with samples; what is wrong with the words is refused at its part. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public LetterPreview preview(MailTemplate template, String language, Wording wanted) {
    Wording wording = rewording.checked(template, language, wanted);
    TenantRef tenant = call.requireTenant();
    Livery livery = liveries.current();
    MailColours colours = MailColours.of(tenant.name(), livery);
    MailLogo logo = logos.of(livery.pictures(), PublicUrls.of(tenant, ""));
    Letter letter =
        new LetterWriter(tenant.name(), colours, logo, legal.current())
            .write(
                Ids.next(),
                template,
                new EmailAddress("reader@example.com"),
                language,
                samples(language),
                PublicUrls.of(tenant, SAMPLE),
                clock.instant(),
                wording);
    return new LetterPreview(letter.subject(), letter.text(), letter.html());
  }

  /**
   * Sends the letter, filled with samples, to the person who calls.
   *
   * @return where it goes
   * @throws NotAllowed when no person of the brand calls, who could read it
   * @throws TooManyTests after some within a few minutes
   */
  @Allowed(value = Role.TENANT_ADMIN)
  public EmailAddress send(MailTemplate template, String language, Wording wanted) {
    Wording wording = rewording.checked(template, language, wanted);
    PersonRef person = people.find(call.actor().id()).orElseThrow(NotAllowed::new);
    if (mails.tested(person.email(), clock.instant().minus(WHILE)) >= MOST)
      throw new TooManyTests();
    MailOrder order =
        MailOrder.of(template, person.email(), language, SAMPLE).onceFor(Mails.TEST + Ids.next());
    for (Map.Entry<String, String> each : samples(language).entrySet())
      order = order.with(each.getKey(), each.getValue());
    mailing.queue(SealedContent.saying(order, wording));
    return person.email();
  }

  private Map<String, String> samples(String language) {
    Map<String, String> samples = new HashMap<>();
    for (String name : SAMPLES) samples.put(name, MailTexts.in(language).raw("sample." + name));
    samples.put("until", clock.instant().plus(OPEN).toString());
    return samples;
  }
}
