package app.livery.lifecycle;

import app.livery.branding.MailColours;
import app.livery.branding.MailLogo;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import java.time.Instant;
import java.util.Map;

/** An invite that nobody sends, for those who design what letters look like. */
public final class SampleLetter {
  private static final EmailAddress READER = new EmailAddress("reader@example.com");

  private SampleLetter() {}

  /**
   * The letter as HTML.
   *
   * @param given what an invite is filled with: inviter, organisation, until
   */
  public static String html(
      String brand,
      MailColours colours,
      MailLogo logo,
      String language,
      Map<String, String> given,
      String link,
      Instant now) {
    return new LetterWriter(brand, colours, logo)
        .write(Ids.next(), MailTemplate.INVITE, READER, language, given, link, now)
        .html();
  }
}
