package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Wardrobe;
import app.livery.branding.painting.Icon;
import app.livery.branding.painting.Paintings;
import app.livery.kernel.CurrentCall;
import app.livery.web.ui.PageReader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What browsers, phones and crawlers look for at every host without being told. */
@WebServlet(
    urlPatterns = {
      "/favicon.ico",
      "/apple-touch-icon.png",
      "/apple-touch-icon-precomposed.png",
      "/manifest.webmanifest",
      "/robots.txt",
      "/.well-known/change-password"
    })
public class WellKnownServlet extends HttpServlet {
  private static final String DAY = "public, max-age=86400";
  private static final int HEAD_BYTES = 22;

  @Inject Wardrobe wardrobe;
  @Inject Paintings paintings;
  @Inject PageReader reader;
  @Inject CurrentCall call;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Look look = wardrobe.of(call.tenant().orElse(null));
    response.setHeader("Cache-Control", DAY);
    switch (request.getServletPath()) {
      case "/favicon.ico" -> Sent.bytes(response, "image/x-icon", framed(look));
      case "/robots.txt" -> Sent.text(response, "text/plain", robots());
      case "/manifest.webmanifest" -> {
        response.setHeader("Vary", "Accept-Language, Cookie");
        Sent.text(response, "application/manifest+json", Manifest.of(look, reader.language()));
      }
      case "/.well-known/change-password" -> {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/security");
      }
      default -> Sent.bytes(response, "image/png", paintings.icon(look, Icon.TOUCH));
    }
  }

  /** The platform's console is nobody's business; a brand's first page may be found. */
  private String robots() {
    return call.tenant().isPresent()
        ? "User-agent: *\nDisallow: /api/\n"
        : "User-agent: *\nDisallow: /\n";
  }

  /** The icon in the frame that the oldest browsers know; inside is the same PNG. */
  private byte[] framed(Look look) {
    byte[] png = paintings.icon(look, Icon.TAB);
    byte size = (byte) Icon.TAB.size();
    return ByteBuffer.allocate(HEAD_BYTES + png.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 1)
        .put(new byte[] {size, size, 0, 0})
        .putShort((short) 1)
        .putShort((short) 32)
        .putInt(png.length)
        .putInt(HEAD_BYTES)
        .put(png)
        .array();
  }
}
