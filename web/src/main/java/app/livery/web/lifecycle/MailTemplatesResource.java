package app.livery.web.lifecycle;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.NotFound;
import app.livery.lifecycle.LetterPreview;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.TryingOut;
import app.livery.lifecycle.wordings.MailTemplateRow;
import app.livery.lifecycle.wordings.Rewording;
import app.livery.lifecycle.wordings.Wording;
import app.livery.lifecycle.wordings.Wordings;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.stream.Stream;

/** What the tenant's letters say. */
@OnTenant
@RequestScoped
@Path("mail-templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MailTemplatesResource {
  @Inject Wordings wordings;
  @Inject Rewording rewording;
  @Inject TryingOut tryingOut;

  /**
   * Other words for a letter.
   *
   * @param version names the words that the caller saw
   * @param text the part for readers without HTML
   * @param html the part between the brand's head and foot, without styles
   */
  public record WordingWish(String version, String subject, String text, String html) {
    Wording wording() {
      return new Wording(subject, text, html);
    }
  }

  @GET
  @Summary("Lists what each letter says in each language, and the merge fields it is filled with")
  public Page<MailTemplateRow> list() {
    return new Page<>(wordings.list(), null);
  }

  @GET
  @Path("{template}/{language}")
  @Summary("Shows what a letter says in a language")
  public MailTemplateRow get(
      @PathParam("template") String template, @PathParam("language") String language) {
    return wordings.get(letter(template), language);
  }

  @PUT
  @Path("{template}/{language}")
  @Summary("Has a letter say something else, unless somebody has changed the version named")
  public MailTemplateRow say(
      @PathParam("template") String template,
      @PathParam("language") String language,
      WordingWish wanted) {
    return rewording.say(letter(template), language, wanted.wording(), wanted.version());
  }

  @DELETE
  @Path("{template}/{language}/{version}")
  @Summary("Has a letter say the standard words again, unless it has another version by now")
  public MailTemplateRow reset(
      @PathParam("template") String template,
      @PathParam("language") String language,
      @PathParam("version") String version) {
    return rewording.reset(letter(template), language, version);
  }

  @POST
  @Path("{template}/{language}/previews")
  @Summary("Shows a letter with other words, filled with samples; nothing is kept")
  public LetterPreview preview(
      @PathParam("template") String template,
      @PathParam("language") String language,
      Wording wording) {
    return tryingOut.preview(letter(template), language, wording);
  }

  /** Where a test goes. */
  public record MailTestView(EmailAddress to) {}

  @POST
  @Path("{template}/{language}/tests")
  @Idempotent
  @Summary("Sends a letter with other words, filled with samples, to the person who calls")
  public Created<MailTestView> test(
      @PathParam("template") String template,
      @PathParam("language") String language,
      Wording wording) {
    EmailAddress to = tryingOut.send(letter(template), language, wording);
    return new Created<>("mail", new MailTestView(to));
  }

  static MailTemplate letter(String code) {
    return Stream.of(MailTemplate.values())
        .filter(each -> each.name().equals(code.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
