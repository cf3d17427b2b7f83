package app.livery.lifecycle.senders;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Malformed;
import app.livery.kernel.PublicUrls;
import app.livery.lifecycle.post.Post;
import app.livery.tenancy.hosts.ClaimedName;
import java.util.regex.Pattern;

/**
 * Whom letters are to come from.
 *
 * @param name that people read
 * @param address null for the installation's
 * @param replyTo where answers go; null for the address itself
 */
record SenderWish(String name, EmailAddress address, EmailAddress replyTo) {
  private static final int LONGEST = 60;

  /** What would begin another header, or make a name look like an address. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\u2028\\u2029<>@\"\\\\]");

  /**
   * Takes a wish as somebody typed it; empty texts stand for nothing.
   *
   * @throws Malformed at the field that is no name or no address
   */
  static SenderWish of(String name, String address, String replyTo) {
    return new SenderWish(checkedName(bare(name)), own(bare(address)), reply(bare(replyTo)));
  }

  private static String checkedName(String name) {
    if (name.isEmpty() || name.length() > LONGEST || UNFIT.matcher(name).find())
      throw new Malformed("name", "senderName");
    return name;
  }

  private static EmailAddress own(String address) {
    if (address.isEmpty()) return null;
    EmailAddress own = read("address", address);
    String domain = own.domain();
    if (isWithin(domain, PublicUrls.host()) || isWithin(domain, platformDomain()))
      throw new Malformed("address", "senderOurs");
    return own;
  }

  private static EmailAddress reply(String address) {
    return address.isEmpty() ? null : read("replyTo", address);
  }

  private static EmailAddress read(String field, String address) {
    int at = address.lastIndexOf('@');
    if (at < 1) throw new Malformed(field, "email");
    try {
      String domain = new ClaimedName(address.substring(at + 1)).value();
      return new EmailAddress(address.substring(0, at + 1) + domain);
    } catch (Malformed e) {
      throw new Malformed(field, e.field().equals("name") ? "senderDomain" : "email");
    }
  }

  private static boolean isWithin(String domain, String other) {
    return domain.equals(other) || domain.endsWith("." + other);
  }

  private static String platformDomain() {
    String standard = Post.standardAddress();
    return standard.substring(standard.indexOf('@') + 1);
  }

  private static String bare(String text) {
    return text == null ? "" : text.strip();
  }
}
