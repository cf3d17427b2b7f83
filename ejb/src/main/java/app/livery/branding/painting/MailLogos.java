package app.livery.branding.painting;

import app.livery.branding.MailLogo;
import app.livery.branding.MailLogo.Shown;
import app.livery.branding.Picture;
import app.livery.branding.Pictures;
import app.livery.branding.StoredPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;

/** Finds the current tenant's logo for mails; drawings are shown as pixels, for few show them. */
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
    if (name == null) return null;
    return pictures
        .find(name)
        .flatMap(picture -> Pixels.of(picture, Paintings.TRACED_PIXELS))
        .map(pixels -> fitted(host + Pictures.path(shownAs(name)), pixels))
        .orElse(null);
  }

  private static String shownAs(String name) {
    return Picture.isDrawing(name) ? name + Paintings.TRACED : name;
  }

  private static Shown fitted(String address, BufferedImage pixels) {
    double across = (double) WIDEST / pixels.getWidth();
    double down = (double) HIGHEST / pixels.getHeight();
    double scale = Math.min(1, Math.min(across, down));
    return new Shown(address, scaled(pixels.getWidth(), scale), scaled(pixels.getHeight(), scale));
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
