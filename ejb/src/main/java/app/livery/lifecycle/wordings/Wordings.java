package app.livery.lifecycle.wordings;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.MailTexts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the current tenant's letters say. */
@Repository
public class Wordings {
  @Inject TenantSession session;
  @Inject CurrentCall call;

  /** Every letter in every language, in the brand's own words or the standard ones. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public List<MailTemplateRow> list() {
    List<OwnWording> own =
        session.em().createQuery("select w from OwnWording w", OwnWording.class).getResultList();
    List<MailTemplateRow> rows = new ArrayList<>();
    for (MailTemplate template : MailTemplate.values())
      for (String language : MailTexts.LANGUAGES)
        rows.add(
            own.stream()
                .filter(each -> each.isOf(template, language))
                .findFirst()
                .map(OwnWording::row)
                .orElseGet(() -> StandardWording.row(template, language)));
    return rows;
  }

  /**
   * @throws NotFound when there are no letters in that language
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public MailTemplateRow get(MailTemplate template, String language) {
    if (!MailTexts.LANGUAGES.contains(language)) throw new NotFound();
    return row(template, language);
  }

  MailTemplateRow row(MailTemplate template, String language) {
    return find(template, language)
        .map(OwnWording::row)
        .orElseGet(() -> StandardWording.row(template, language));
  }

  /** The brand's own words; empty where the letter says the standard ones. */
  @Within
  public Optional<Wording> own(MailTemplate template, String language) {
    return find(template, language).map(OwnWording::wording);
  }

  Optional<OwnWording> find(MailTemplate template, String language) {
    return session
        .em()
        .createQuery(
            "select w from OwnWording w where w.template = :template and w.language = :language",
            OwnWording.class)
        .setParameter("template", template)
        .setParameter("language", language)
        .getResultStream()
        .findFirst();
  }

  /** The same for somebody who is going to change it: of two who do so at once, one waits. */
  Optional<OwnWording> locked(MailTemplate template, String language) {
    session
        .em()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, call.requireTenant().id() + " " + template + " " + language)
        .getSingleResult();
    return find(template, language);
  }

  void add(OwnWording wording) {
    session.em().persist(wording);
  }

  void drop(OwnWording wording) {
    session.em().remove(wording);
  }
}
