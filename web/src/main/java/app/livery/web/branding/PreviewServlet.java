package app.livery.web.branding;

import app.livery.branding.Backdrop;
import app.livery.branding.Density;
import app.livery.branding.Liveries;
import app.livery.branding.Livery;
import app.livery.branding.LiveryPicture;
import app.livery.branding.LookFile;
import app.livery.branding.LookWish;
import app.livery.branding.MailColours;
import app.livery.branding.MailLogo;
import app.livery.branding.Navigation;
import app.livery.branding.NeutralTone;
import app.livery.branding.Scheme;
import app.livery.branding.StoredPictures;
import app.livery.branding.Typeface;
import app.livery.branding.painting.MailLogos;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Malformed;
import app.livery.kernel.Role;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.TenantRef;
import app.livery.lifecycle.SampleLetter;
import app.livery.web.ui.Language;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Shell;
import app.livery.web.ui.Texts;
import app.livery.web.ui.Words;
import app.livery.web.ui.errors.Refusals;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * What the designer asks for while somebody chooses, sent when it has changed: {@code look} is the
 * sheet with its remarks, {@code mail} a letter, {@code picture.svg} a stamp, {@code file} the live
 * livery to take away. All but the last two are computed from the address alone.
 */
@WebServlet(urlPatterns = "/look-preview/*")
public class PreviewServlet extends HttpServlet {
  private static final int UNPROCESSABLE = 422;
  private static final Duration OPEN = Duration.ofDays(7);

  @Inject Shell shell;
  @Inject CurrentCall call;
  @Inject PageReader reader;
  @Inject Texts texts;
  @Inject Liveries liveries;
  @Inject MailLogos logos;
  @Inject StoredPictures pictures;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TenantRef tenant = call.tenant().orElse(null);
    if (tenant == null || !shell.may(Role.TENANT_ADMIN)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      switch (path) {
        case "/look" -> look(tenant, request, response);
        case "/mail" -> mail(tenant, request, response);
        case "/picture.svg" -> picture(request, response);
        case "/file" -> file(tenant, response);
        default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (Malformed refusal) {
      if (!"/look".equals(path)) response.setStatus(UNPROCESSABLE);
      complain(refusal, response);
    }
  }

  private void look(TenantRef tenant, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(
        response, "application/json", LookAnswer.of(tenant.name(), asked(request), reader.words()));
  }

  private void mail(TenantRef tenant, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request.getParameter("lang")).orElse(reader.language());
    Words words = texts.in(language);
    Scheme scheme = "dark".equals(request.getParameter("scheme")) ? Scheme.DARK : Scheme.LIGHT;
    Livery livery = asked(request);
    MailColours colours = MailColours.of(tenant.name(), livery).only(scheme);
    MailLogo logo = logos.of(livery.pictures(), "").only(scheme);
    Map<String, String> given =
        Map.of(
            "inviter", words.get("sample.person"),
            "organisation", words.get("sample.organisation"),
            "until", clock.instant().plus(OPEN).toString());
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
            + " frame-ancestors 'self'");
    String link = "https://" + request.getServerName() + "/join/sample";
    send(
        response,
        "text/html",
        SampleLetter.html(
            tenant.name(), colours, logo, language.code(), given, link, clock.instant()));
  }

  private void picture(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int number = number(request.getParameter("number"));
    Scheme scheme = "dark".equals(request.getParameter("scheme")) ? Scheme.DARK : Scheme.LIGHT;
    Livery livery = liveries.publication(number).livery();
    send(response, "image/svg+xml", LiveryPicture.of(livery, scheme).svg());
  }

  private void file(TenantRef tenant, HttpServletResponse response) throws IOException {
    String name = tenant.slug() + "-look.json";
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    send(response, "application/json", LookFile.of(liveries.current(), pictures::find).text());
  }

  /** Half a colour is what anybody types on the way to a whole one: an answer, not an error. */
  private void complain(RuleBroken refusal, HttpServletResponse response) throws IOException {
    String told = Refusals.sentence(reader.words(), refusal);
    send(
        response,
        "application/json",
        Json.createObjectBuilder()
            .add("field", refusal.field())
            .add("text", told)
            .build()
            .toString());
  }

  private Livery asked(HttpServletRequest request) {
    return new LookWish(
            request.getParameter("primary"),
            request.getParameter("accent"),
            chosen(NeutralTone.class, "tone", request),
            chosen(Navigation.class, "navigation", request),
            number(request.getParameter("radius")),
            chosen(Density.class, "density", request),
            chosen(Typeface.class, "typeface", request),
            chosen(Backdrop.class, "backdrop", request),
            null)
        .granted()
        .withPictures(liveries.draft().livery().pictures());
  }

  private static <T extends Enum<T>> T chosen(
      Class<T> type, String name, HttpServletRequest request) {
    for (T constant : type.getEnumConstants())
      if (constant.name().equals(request.getParameter(name))) return constant;
    return null;
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.getWriter().print(text);
  }
}
