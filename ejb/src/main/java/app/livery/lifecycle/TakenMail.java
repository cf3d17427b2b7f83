package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import java.util.UUID;

/** A letter that a worker has taken, at its so-manieth attempt. */
record TakenMail(
    UUID id,
    MailTemplate template,
    EmailAddress recipient,
    String language,
    String sealed,
    int attempt) {

  static TakenMail of(Object found) {
    Object[] row = (Object[]) found;
    return new TakenMail(
        (UUID) row[0],
        MailTemplate.valueOf((String) row[1]),
        new EmailAddress((String) row[2]),
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue());
  }
}
