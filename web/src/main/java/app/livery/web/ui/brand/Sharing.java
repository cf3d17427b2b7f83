package app.livery.web.ui.brand;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.brand.SharedCards.Way;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What a chat or a search engine is told about a page: {@code #{sharing.card}}. */
@Named("sharing")
@RequestScoped
public class Sharing {
  @Inject SharedCards cards;
  @Inject PageReader reader;
  @Inject CurrentCall call;
  @Inject HttpServletRequest request;

  private Way way;
  private String secret;

  /** The page is that of a link; its card tells the deal. */
  public String of(String shared, String token) {
    way = Way.valueOf(shared.toUpperCase(Locale.ROOT));
    secret = token;
    return getCard();
  }

  /** The address of the page's card. */
  public String getCard() {
    return way == null
        ? cards.address(reader.language())
        : cards.address(reader.language(), way, secret);
  }

  /** The page's own address without what is asked of it; the first page's where it failed. */
  public String getAddress() {
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    Object shown = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String path = shown == null ? request.getRequestURI() : shown.toString();
    return PublicUrls.of(call.tenant().orElse(null), failed ? "/" : path);
  }

  /** As the cards' makers write languages: {@code en_GB}. */
  public String getLocale() {
    return switch (reader.language()) {
      case ENGLISH -> "en_GB";
      case ARABIC -> "ar_AR";
    };
  }
}
