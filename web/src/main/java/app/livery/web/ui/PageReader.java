package app.livery.web.ui;

import app.livery.web.identity.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads this page, as far as showing it goes: language, direction, zone, light or dark.
 *
 * <p>All of it comes from cookies that the page's own script sets; a value that is none of the
 * known ones counts as absent. Without a cookie the browser's own languages decide.
 */
@Named("reader")
@RequestScoped
public class PageReader {
  /** Holds the language that somebody has chosen, or that their account prefers. */
  public static final String LANGUAGE_COOKIE = "lang";

  /** Carries the key of a note over a redirect; the page's script takes it away. */
  public static final String NOTE_COOKIE = "note";

  /** The note that a page had been open for too long. */
  public static final String EXPIRED = "page.expired";

  private static final String PREVIEWS = "/preview-";

  private static final Set<String> SCHEMES = Set.of("light", "dark");

  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private Language language;
  private ZoneId zone;

  /** The words in pages. */
  @Produces
  @Named("t")
  public Words words() {
    return texts.in(language());
  }

  public Language language() {
    if (language == null)
      language =
          shown().or(this::chosen).or(this::preferred).or(this::accepted).orElse(Language.ENGLISH);
    return language;
  }

  public Locale getLocale() {
    return language().locale();
  }

  public String getLanguage() {
    return language().code();
  }

  public String getDirection() {
    return language().direction();
  }

  /** The other languages, for the switch. */
  public Language getOtherLanguage() {
    return language() == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH;
  }

  /** {@code light}, {@code dark}, or {@code auto} where the browser decides. */
  public String getScheme() {
    return cookie("scheme").filter(SCHEMES::contains).orElse("auto");
  }

  /** {@code icons} where the sidebar is folded, else {@code words}. */
  public String getNavigation() {
    return cookie("nav").filter("icons"::equals).orElse("words");
  }

  /** The key of what to say once because of the request before; empty for nothing. */
  public String getNote() {
    return cookie(NOTE_COOKIE).filter(EXPIRED::equals).orElse("");
  }

  /** The reader's zone; UTC until their browser has told. */
  public ZoneId zone() {
    if (zone == null) zone = cookie("zone").flatMap(PageReader::parse).orElse(ZoneOffset.UTC);
    return zone;
  }

  /** A preview is shown in the language that its address asks for, whoever looks at it. */
  private Optional<Language> shown() {
    boolean preview = request.getRequestURI().startsWith(PREVIEWS);
    return preview ? Language.of(request.getParameter("lang")) : Optional.empty();
  }

  private Optional<Language> chosen() {
    return cookie(LANGUAGE_COOKIE).flatMap(Language::of);
  }

  private Optional<Language> preferred() {
    return Language.of(Here.of(request).language());
  }

  private Optional<Language> accepted() {
    return Collections.list(request.getLocales()).stream()
        .map(locale -> Language.of(locale.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The value of a cookie of this request. */
  public Optional<String> cookie(String name) {
    if (request.getCookies() == null) return Optional.empty();
    for (Cookie cookie : request.getCookies())
      if (name.equals(cookie.getName())) return Optional.of(cookie.getValue());
    return Optional.empty();
  }

  private static Optional<ZoneId> parse(String name) {
    try {
      return Optional.of(ZoneId.of(name.replace("%2F", "/")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
