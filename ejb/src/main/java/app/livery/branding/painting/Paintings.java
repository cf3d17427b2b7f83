package app.livery.branding.painting;

import app.livery.branding.Look;
import app.livery.branding.Picture;
import app.livery.branding.Pictures;
import app.livery.branding.StoredPictures;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The drawn pictures of the call's brand, each drawn once and kept while it is asked for. How much
 * is kept is bounded, and how many are drawn at a time.
 */
@ApplicationScoped
public class Paintings {
  private static final long MOST_BYTES = 24L * 1024 * 1024;
  private static final byte[] NOTHING = {};
  private static final Duration KEPT = Duration.ofHours(6);
  private static final int LOGO_PIXELS = 920;

  /** Stands behind the name of a drawing where it is sent as pixels. */
  public static final String TRACED = ".png";

  /** Mails show logos half as wide at most. */
  static final int TRACED_PIXELS = 440;

  private static final double NEARLY_SQUARE = 1.3;

  @Inject StoredPictures pictures;
  @Inject CurrentCall call;

  private final Cache<Key, byte[]> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, byte[] png) -> png.length + 200)
          .expireAfterAccess(KEPT)
          .build();

  private record Key(UUID tenant, String version, String what) {}

  /** An icon as PNG. */
  public byte[] icon(Look look, Icon icon) {
    return kept(look, icon.file(), () -> IconPainting.png(look, symbol(look, icon.size()), icon));
  }

  /** The card of a shared link as PNG, 1200 by 630. */
  public byte[] card(Look look, CardWords words) {
    return kept(
        look,
        words.toString(),
        () -> CardPainting.png(look, pixels(look.pictures().logo(), LOGO_PIXELS), words));
  }

  /** Its own logo for light paper as PNG; empty where its letter and name stand for it. */
  public Optional<byte[]> logo(Look look) {
    String name = look.pictures().logo();
    if (name == null) return Optional.empty();
    byte[] png =
        kept(
            look, "logo " + name, () -> pixels(name, LOGO_PIXELS).map(Canvas::png).orElse(NOTHING));
    return png.length == 0 ? Optional.empty() : Optional.of(png);
  }

  /** A drawing that the brand brought as PNG; empty where it cannot be drawn. */
  public Optional<byte[]> traced(String name) {
    byte[] png =
        kept(name, "traced", () -> pixels(name, TRACED_PIXELS).map(Canvas::png).orElse(NOTHING));
    return Optional.of(png).filter(one -> one.length > 0);
  }

  /** What stands for the brand in a square; empty where its letter does. */
  private Optional<BufferedImage> symbol(Look look, int size) {
    Optional<BufferedImage> icon = pixels(look.pictures().icon(), size);
    if (icon.isPresent()) return icon;
    return pixels(look.pictures().logo(), size).filter(Paintings::isNearlySquare);
  }

  private static boolean isNearlySquare(BufferedImage logo) {
    double shape = (double) logo.getWidth() / logo.getHeight();
    return shape < NEARLY_SQUARE && shape > 1 / NEARLY_SQUARE;
  }

  private Optional<BufferedImage> pixels(String name, int size) {
    if (name == null || !Pictures.isName(name)) return Optional.empty();
    Optional<Picture> picture = pictures.find(name);
    return picture.flatMap(one -> Pixels.of(one, size));
  }

  private byte[] kept(Look look, String what, Supplier<byte[]> painting) {
    return kept(look.version(), what, painting);
  }

  private byte[] kept(String version, String what, Supplier<byte[]> painting) {
    UUID tenant = call.tenant().map(TenantRef::id).orElse(null);
    Key key = new Key(tenant, version, what);
    byte[] known = drawn.getIfPresent(key);
    if (known != null) return known;
    synchronized (this) {
      return drawn.get(key, missing -> painting.get());
    }
  }
}
