package app.livery.lifecycle;

import app.livery.branding.Liveries;
import app.livery.branding.Livery;
import app.livery.branding.MailColours;
import app.livery.branding.MailLogo;
import app.livery.branding.legal.LegalEntries;
import app.livery.branding.legal.LegalLinks;
import app.livery.branding.painting.MailLogos;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.TenantRef;
import app.livery.lifecycle.post.Letter;
import app.livery.lifecycle.post.Post;
import app.livery.lifecycle.post.PostReply;
import app.livery.lifecycle.post.PostWalk;
import app.livery.lifecycle.post.Sender;
import app.livery.lifecycle.senders.Senders;
import app.livery.lifecycle.wordings.Wording;
import app.livery.lifecycle.wordings.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Posts the letters of one tenant that are due. A letter is taken in one transaction, handed to the
 * mail server outside of any, and settled in another.
 */
@ApplicationScoped
public class PostRound {
  private static final Logger LOG = System.getLogger(PostRound.class.getName());
  private static final String PLATFORM = "Livery";

  @Inject Mailing mailing;
  @Inject SealedContent contents;
  @Inject Liveries liveries;
  @Inject MailLogos logos;
  @Inject LegalEntries legal;
  @Inject Senders senders;
  @Inject Wordings wordings;
  @Inject Post post;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Posts what is due.
   *
   * @param tenant whose letters; null for the platform's
   * @return when the next one is due; empty when none waits
   */
  public Optional<Instant> post(TenantRef tenant) {
    return call.asSystem(
        tenant,
        () -> {
          for (List<TakenMail> some = mailing.take(); !some.isEmpty(); some = mailing.take())
            walk(tenant, some);
          return mailing.nextDue();
        });
  }

  private void walk(TenantRef tenant, List<TakenMail> mails) {
    String brand = tenant == null ? PLATFORM : tenant.name();
    Livery livery = tenant == null ? Livery.DEFAULT : liveries.current();
    MailLogo logo =
        tenant == null ? MailLogo.NONE : logos.of(livery.pictures(), PublicUrls.of(tenant, ""));
    LegalLinks foot = tenant == null ? LegalLinks.NONE : legal.current();
    LetterWriter writer = new LetterWriter(brand, MailColours.of(brand, livery), logo, foot);
    Sender sender = tenant == null ? Sender.OF_INSTALLATION : senders.current();
    try (PostWalk walk = post.walk(sender)) {
      for (TakenMail mail : mails)
        letter(tenant, writer, mail).ifPresent(letter -> settle(mail, walk.post(letter)));
    }
  }

  /**
   * The letter; one that cannot be written at all is given up, for trying again changes nothing.
   */
  private Optional<Letter> letter(TenantRef tenant, LetterWriter writer, TakenMail mail) {
    try {
      Map<String, String> values = contents.open(mail);
      String link = PublicUrls.of(tenant, values.remove(SealedContent.PATH));
      Wording own =
          SealedContent.takeWording(values)
              .or(() -> tenant == null ? Optional.empty() : wording(mail))
              .orElse(null);
      return Optional.of(
          writer.write(
              mail.id(),
              mail.template(),
              mail.recipient(),
              mail.language(),
              values,
              link,
              clock.instant(),
              own));
    } catch (IllegalStateException | IllegalArgumentException e) {
      LOG.log(Level.ERROR, "Mail {0} cannot be written: {1}", mail.id(), e.getMessage());
      mailing.failed(mail, "It could not be written: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Wording> wording(TakenMail mail) {
    return wordings.own(mail.template(), MailTexts.known(mail.language()));
  }

  private void settle(TakenMail mail, PostReply reply) {
    if (reply.isCompleted()) {
      mailing.sent(mail, reply.words());
      return;
    }
    LOG.log(
        Level.WARNING,
        "Mail {0} ({1}) has not gone out at attempt {2}: {3}",
        mail.id(),
        mail.template(),
        mail.attempt(),
        reply.words());
    if (reply.isWorthAnotherTry()) mailing.postponed(mail, reply.words());
    else mailing.failed(mail, reply.words());
  }
}
