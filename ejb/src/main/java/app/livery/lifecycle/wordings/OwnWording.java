package app.livery.lifecycle.wordings;

import app.livery.kernel.Ids;
import app.livery.lifecycle.MailTemplate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a brand has one letter say in one language. */
@Entity
@Table(name = "mail_wording")
class OwnWording {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private MailTemplate template;

  private String language;
  private String subject;

  @Column(name = "body_text")
  private String text;

  @Column(name = "body_html")
  private String html;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected OwnWording() {}

  OwnWording(MailTemplate template, String language) {
    this.id = Ids.next();
    this.template = template;
    this.language = language;
  }

  void say(Wording wording, String by, Instant now) {
    subject = wording.subject();
    text = wording.text();
    html = wording.html();
    changedBy = by;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  boolean isOf(MailTemplate letter, String spoken) {
    return template == letter && language.equals(spoken);
  }

  Wording wording() {
    return new Wording(subject, text, html);
  }

  MailTemplateRow row() {
    return new MailTemplateRow(
        template,
        language,
        true,
        wording(),
        wording().version(),
        MergeFields.of(template).names(),
        changedBy,
        changedAt);
  }
}
