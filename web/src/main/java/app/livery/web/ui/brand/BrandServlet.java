package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Picture;
import app.livery.branding.Pictures;
import app.livery.branding.StoredPictures;
import app.livery.branding.Wardrobe;
import app.livery.branding.painting.Icon;
import app.livery.branding.painting.Paintings;
import app.livery.kernel.CurrentCall;
import app.livery.web.ui.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the looks of the host's tenant: {@code /brand/<hash>/theme.css}, {@code logo.svg}, {@code
 * favicon.svg}, {@code custom.css} where it has CSS of its own, its icons, its manifest and the
 * cards of shared links, and the pictures that it brought: {@code /brand/picture/<name>}. Under
 * today's hash a browser keeps them for good; under any other it gets today's looks and keeps
 * nothing.
 */
@WebServlet(urlPatterns = "/brand/*")
public class BrandServlet extends HttpServlet {
  private static final String PICTURE = "/picture/";
  private static final String CUSTOM = "custom.css";
  private static final Pattern FILE = Pattern.compile("/([0-9a-f]{1,40})/([a-z0-9.-]{1,40})");
  private static final Pattern MANIFEST = Pattern.compile("manifest-(en|ar)\\.webmanifest");
  private static final Pattern CARD =
      Pattern.compile("/[0-9a-f]{1,40}/card-(en|ar)(?:/([\\w.-]{1,200}))?\\.png");

  @Inject Wardrobe wardrobe;
  @Inject StoredPictures pictures;
  @Inject Paintings paintings;
  @Inject SharedCards cards;
  @Inject CurrentCall call;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher card = CARD.matcher(path);
    Matcher file = FILE.matcher(path);
    if (path.startsWith(PICTURE)) picture(path.substring(PICTURE.length()), response);
    else if (card.matches()) card(card, response);
    else if (file.matches()) file(file.group(1), file.group(2), response);
    else response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private void file(String version, String name, HttpServletResponse response) throws IOException {
    Look look = look();
    String todaysName = name.equals(CUSTOM) ? look.custom().hash() : look.version();
    boolean todays = version.equals(todaysName);
    response.setHeader("Cache-Control", todays ? Sent.FOREVER : "no-cache");
    Optional<Icon> icon = Icon.of(name);
    Matcher manifest = MANIFEST.matcher(name);
    if (name.equals("theme.css")) Sent.text(response, "text/css", look.sheet().css());
    else if (name.equals(CUSTOM) && !look.custom().isNone())
      Sent.text(response, "text/css", look.custom().css());
    else if (name.equals("logo.svg") || name.equals("favicon.svg")) drawing(look, response);
    else if (icon.isPresent()) Sent.bytes(response, "image/png", paintings.icon(look, icon.get()));
    else if (manifest.matches()) manifest(look, manifest.group(1), response);
    else {
      response.setHeader("Cache-Control", "no-cache");
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void drawing(Look look, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    Sent.text(response, "image/svg+xml", look.mark().svg());
  }

  private static void manifest(Look look, String language, HttpServletResponse response)
      throws IOException {
    String text = Manifest.of(look, Language.of(language).orElseThrow());
    Sent.text(response, "application/manifest+json", text);
  }

  /** The card of a link may change with its link; that of the brand only with its looks. */
  private void card(Matcher address, HttpServletResponse response) throws IOException {
    Language language = Language.of(address.group(1)).orElseThrow();
    Look look = look();
    boolean neutral = address.group(2) == null;
    response.setHeader("Cache-Control", neutral ? "public, max-age=86400" : "public, max-age=600");
    response.setHeader("X-Robots-Tag", "noindex");
    // chats and other sites show it inside of their own pages
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    byte[] png =
        paintings.card(
            look,
            neutral
                ? cards.neutral(look, language)
                : cards.words(look, language, address.group(2)));
    Sent.bytes(response, "image/png", png);
  }

  /** A picture that the brand brought; whatever it holds, it runs nothing and loads nothing. */
  private void picture(String name, HttpServletResponse response) throws IOException {
    String drawing = name.endsWith(Paintings.TRACED) ? name.substring(0, name.length() - 4) : "";
    if (Pictures.isName(drawing)) {
      traced(drawing, response);
      return;
    }
    boolean asked = call.tenant().isPresent() && Pictures.isName(name);
    Picture found = asked ? pictures.find(name).orElse(null) : null;
    if (found == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", Sent.FOREVER);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    Sent.bytes(response, found.type(), found.bytes());
  }

  /** A drawing as pixels: mail programs show no other. */
  private void traced(String name, HttpServletResponse response) throws IOException {
    Optional<byte[]> png = call.tenant().isPresent() ? paintings.traced(name) : Optional.empty();
    if (png.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", Sent.FOREVER);
    Sent.bytes(response, "image/png", png.get());
  }

  private Look look() {
    return wardrobe.of(call.tenant().orElse(null));
  }
}
