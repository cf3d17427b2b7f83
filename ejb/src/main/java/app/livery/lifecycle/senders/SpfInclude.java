package app.livery.lifecycle.senders;

import app.livery.kernel.Settings;
import app.livery.lifecycle.post.Post;
import java.util.Locale;

/**
 * The name whose SPF record lists the installation's mail servers: {@code LIVERY_SPF_INCLUDE}.
 * Brands put it into their zones for everybody to read, so it should not bear the platform's name.
 */
final class SpfInclude {
  private SpfInclude() {}

  static String fromSettings() {
    String standard = Post.standardAddress();
    String domain = standard.substring(standard.indexOf('@') + 1);
    return Settings.get("LIVERY_SPF_INCLUDE", "spf." + domain).toLowerCase(Locale.ROOT);
  }
}
