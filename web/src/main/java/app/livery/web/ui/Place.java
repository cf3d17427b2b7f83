package app.livery.web.ui;

import app.livery.kernel.Role;

/**
 * A page that people go to by name: it stands in the sidebar and in the palette.
 *
 * <p>A new page adds one line here and the text {@code place.<NAME>}.
 */
public enum Place {
  PLATFORM_OVERVIEW("/platform/overview", "pi-home", Group.PLATFORM, Role.SUPER_ADMIN, true),
  TENANTS("/platform/tenants", "pi-building-columns", Group.PLATFORM, Role.SUPER_ADMIN, true),
  PLATFORM_USERS("/platform/users", "pi-users", Group.PLATFORM, Role.SUPER_ADMIN, true),
  PLATFORM_SUBSCRIPTIONS(
      "/platform/subscriptions", "pi-credit-card", Group.PLATFORM, Role.SUPER_ADMIN, true),
  PLATFORM_ACCOUNTING(
      "/platform/accounting", "pi-chart-line", Group.PLATFORM, Role.SUPER_ADMIN, true),
  PLATFORM_STRIPE(
      "/platform/stripe", "pi-credit-card", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  PLATFORM_AUDIT("/platform/audit", "pi-history", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  STREAMS("/platform/streams", "pi-share-alt", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  SCHEDULES("/platform/schedules", "pi-clock", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  MAINTENANCE("/platform/maintenance", "pi-wrench", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  PLATFORM_MAIL("/platform/mail", "pi-send", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  ERRORS("/platform/errors", "pi-bolt", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  STAFF("/platform/staff", "pi-id-card", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),
  PLATFORM_KEYS("/platform/keys", "pi-key", Group.PLATFORM_CONTROL, Role.SUPER_ADMIN, true),

  HOME("/home", "pi-home", Group.ORGANISATION, Role.VIEWER, false),
  MEMBERS("/members", "pi-users", Group.ORGANISATION, Role.MEMBER, false),
  BILLING("/billing", "pi-credit-card", Group.ORGANISATION, Role.ADMIN, false),
  ORDERS("/orders", "pi-building-columns", Group.ORGANISATION, Role.OWNER, false),
  WALLET("/wallet", "pi-wallet", Group.ORGANISATION, Role.OWNER, false),
  KEYS("/keys", "pi-key", Group.ORGANISATION, Role.ADMIN, false),

  OVERVIEW("/overview", "pi-chart-bar", Group.BRAND, Role.TENANT_ADMIN, false),
  ORGANISATIONS("/organisations", "pi-building", Group.BRAND, Role.TENANT_ADMIN, false),
  USERS("/users", "pi-users", Group.BRAND, Role.TENANT_ADMIN, false),
  INVITES("/invites", "pi-envelope", Group.ARRIVALS, Role.TENANT_ADMIN, false),
  TRIAL_LINKS("/trial-links", "pi-clock", Group.ARRIVALS, Role.TENANT_ADMIN, false),
  INVITE_CODES("/invite-codes", "pi-ticket", Group.ARRIVALS, Role.TENANT_ADMIN, false),
  OFFER_LINKS("/offer-links", "pi-gift", Group.ARRIVALS, Role.TENANT_ADMIN, false),
  ACCOUNTING("/accounting", "pi-chart-line", Group.MONEY, Role.TENANT_ADMIN, false),
  TRANSFERS("/transfers", "pi-building-columns", Group.MONEY, Role.TENANT_ADMIN, false),
  SUBSCRIPTIONS("/subscriptions", "pi-sync", Group.MONEY, Role.TENANT_ADMIN, false),
  INVOICES("/invoices", "pi-receipt", Group.MONEY, Role.TENANT_ADMIN, false),
  REFUNDS("/refunds", "pi-replay", Group.MONEY, Role.TENANT_ADMIN, false),
  PLANS("/plans", "pi-tags", Group.MONEY, Role.TENANT_ADMIN, false),
  STRIPE("/stripe", "pi-credit-card", Group.MONEY, Role.TENANT_ADMIN, false),
  CREDITS("/credits", "pi-wallet", Group.MONEY, Role.TENANT_ADMIN, false),
  TOP_UPS("/top-up-settings", "pi-sliders-h", Group.MONEY, Role.TENANT_ADMIN, false),
  LOOK("/look", "pi-palette", Group.CONTROL, Role.TENANT_ADMIN, false),
  HOSTS("/hosts", "pi-globe", Group.CONTROL, Role.TENANT_ADMIN, false),
  LEGAL("/legal", "pi-book", Group.CONTROL, Role.TENANT_ADMIN, false),
  SECURITY("/security", "pi-shield", Group.CONTROL, Role.TENANT_ADMIN, false),
  WEBHOOKS("/webhooks", "pi-bolt", Group.CONTROL, Role.TENANT_ADMIN, false),
  TENANT_KEYS("/tenant-keys", "pi-key", Group.CONTROL, Role.TENANT_ADMIN, false),
  MAIL("/mail", "pi-send", Group.CONTROL, Role.TENANT_ADMIN, false),
  AUDIT("/audit", "pi-history", Group.CONTROL, Role.TENANT_ADMIN, false);

  /** The headings of the sidebar; their words are {@code nav.<NAME>}. */
  public enum Group {
    PLATFORM,
    PLATFORM_CONTROL,
    ORGANISATION,
    BRAND,
    ARRIVALS,
    MONEY,
    CONTROL
  }

  private final String path;
  private final String icon;
  private final Group group;
  private final Role role;
  private final boolean platform;

  Place(String path, String icon, Group group, Role role, boolean platform) {
    this.path = path;
    this.icon = icon;
    this.group = group;
    this.role = role;
    this.platform = platform;
  }

  public String getPath() {
    return path;
  }

  /** The name of a PrimeIcon. */
  public String getIcon() {
    return icon;
  }

  public Group getGroup() {
    return group;
  }

  /** The least role that finds something here. */
  public Role role() {
    return role;
  }

  /** Whether it lies on the platform's own host. */
  public boolean isPlatform() {
    return platform;
  }

  /**
   * Whether a path is this place's, that of one thing out of its list, /organisation/…, or that of
   * a page beside it, /mail-sender.
   */
  public boolean holds(String path) {
    return path.equals(this.path)
        || path.startsWith(this.path + "-")
        || path.startsWith(this.path.replaceFirst("s$", "") + "/");
  }

  public String getName() {
    return name();
  }
}
