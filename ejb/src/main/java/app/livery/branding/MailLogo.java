package app.livery.branding;

/**
 * A brand's logo as mails show it: a picture of pixels at an address that everybody can open.
 *
 * <p>Decision: mails name the picture instead of carrying it. Mail programs on the web show carried
 * ones badly or as attachments, and each mail would weigh as much as the logo; where pictures are
 * blocked, the brand's name stands in its place. Cost: who opens a mail asks the brand's host.
 *
 * @param light what stands on light; null where the brand's letter does
 * @param dark the same on dark, for mail programs that know the difference; null where the other
 *     serves
 */
public record MailLogo(Shown light, Shown dark) {
  public static final MailLogo NONE = new MailLogo(null, null);

  /**
   * A picture and the size that it is shown in; some mail programs know no other than the one that
   * is written beside it.
   *
   * @param address the whole address
   */
  public record Shown(String address, int width, int height) {}

  /** The logo of one scheme for both, whatever the reader's system prefers. */
  public MailLogo only(Scheme scheme) {
    return scheme.isDark() && dark != null ? new MailLogo(dark, null) : new MailLogo(light, null);
  }
}
