package app.livery.branding;

import app.livery.branding.MailLogo.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Dimension;

/** Finds the current tenant's logo for mails. Drawings (SVG) are not for mails: few show them. */
@ApplicationScoped
public class MailLogos {
  private static final int WIDEST = 220;
  private static final int HIGHEST = 36;

  @Inject StoredPictures pictures;

  /**
   * The logo among a livery's pictures; {@link MailLogo#NONE} where mails show the brand's letter.
   *
   * @param host the beginning of whole addresses, such as {@code https://ash.example}
   */
  public MailLogo of(Pictures chosen, String host) {
    Shown light = shown(chosen.logo(), host);
    return light == null ? MailLogo.NONE : new MailLogo(light, shown(chosen.logoDark(), host));
  }

  private Shown shown(String name, String host) {
    if (name == null || name.endsWith(".svg")) return null;
    return pictures
        .find(name)
        .map(picture -> Raster.size(picture.bytes(), picture.type()))
        .map(size -> fitted(host + Pictures.path(name), size))
        .orElse(null);
  }

  private static Shown fitted(String address, Dimension size) {
    double scale = Math.min(1, Math.min(WIDEST / size.getWidth(), HIGHEST / size.getHeight()));
    return new Shown(address, scaled(size.width, scale), scaled(size.height, scale));
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
