package app.livery.branding.legal;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where a brand's people read what holds between them, and whom they ask. Each may be missing; what
 * is there is an address that begins with {@code https://}, or a mail address.
 *
 * @param terms what people agree to; null for none
 * @param privacy what happens to what is known about them; null for none
 * @param imprint who is behind the brand; null for none
 * @param supportUrl where help is found; null for none
 * @param supportEmail who answers questions; null for none
 */
public record LegalLinks(
    String terms, String privacy, String imprint, String supportUrl, String supportEmail)
    implements Serializable {
  public static final LegalLinks NONE = new LegalLinks(null, null, null, null, null);

  private static final int LONGEST = 500;
  private static final Set<String> UNFIT = Set.of(" ", "\"", "<", ">", "\\", "`");

  /**
   * Looks at what somebody has typed; empty is none.
   *
   * @throws Malformed at the field that cannot be so
   */
  public static LegalLinks of(
      String terms, String privacy, String imprint, String supportUrl, String supportEmail) {
    return new LegalLinks(
        link("terms", terms),
        link("privacy", privacy),
        link("imprint", imprint),
        link("supportUrl", supportUrl),
        mail(supportEmail));
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether somebody who signs up has something to read first. */
  public boolean isAgreed() {
    return terms != null || privacy != null;
  }

  private static String link(String field, String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) return null;
    if (text.length() > LONGEST || !Line.isPlain(text) || !isHttps(text))
      throw new Malformed(field, "httpsLink");
    return text;
  }

  private static boolean isHttps(String text) {
    try {
      URI uri = new URI(text);
      boolean named = uri.getHost() != null && uri.getHost().contains(".");
      return "https".equalsIgnoreCase(uri.getScheme())
          && named
          && uri.getUserInfo() == null
          && UNFIT.stream().noneMatch(text::contains);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String mail(String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) return null;
    try {
      return new EmailAddress(text).value();
    } catch (Malformed e) {
      throw new Malformed("supportEmail", "email");
    }
  }
}
