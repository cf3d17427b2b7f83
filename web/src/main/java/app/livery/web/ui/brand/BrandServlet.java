package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Picture;
import app.livery.branding.Pictures;
import app.livery.branding.StoredPictures;
import app.livery.branding.Wardrobe;
import app.livery.kernel.CurrentCall;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Sends the looks of the host's tenant: {@code /brand/<hash>/theme.css}, {@code logo.svg}, {@code
 * favicon.svg}, and the pictures that it brought: {@code /brand/picture/<name>}. Under today's hash
 * a browser keeps them for good; under any other it gets today's looks and keeps nothing.
 */
@WebServlet(urlPatterns = "/brand/*")
public class BrandServlet extends HttpServlet {
  private static final String PICTURE = "/picture/";
  private static final String FOREVER = "public, max-age=31536000, immutable";

  @Inject Wardrobe wardrobe;
  @Inject StoredPictures pictures;
  @Inject CurrentCall call;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (path.startsWith(PICTURE)) {
      picture(path.substring(PICTURE.length()), response);
      return;
    }
    Look look = wardrobe.of(call.tenant().orElse(null));
    boolean todays = path.startsWith("/" + look.version() + "/");
    response.setHeader("Cache-Control", todays ? FOREVER : "no-cache");
    if (path.endsWith("/theme.css")) send(response, "text/css", look.sheet().css());
    else if (path.endsWith("/logo.svg") || path.endsWith("/favicon.svg"))
      send(response, "image/svg+xml", look.mark().svg());
    else response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** A picture that the brand brought; whatever it holds, it runs nothing and loads nothing. */
  private void picture(String name, HttpServletResponse response) throws IOException {
    boolean asked = call.tenant().isPresent() && Pictures.isName(name);
    Picture found = asked ? pictures.find(name).orElse(null) : null;
    if (found == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", FOREVER);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setContentType(found.type());
    response.setContentLength(found.bytes().length);
    response.getOutputStream().write(found.bytes());
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    if (type.startsWith("image/"))
      response.setHeader(
          "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
