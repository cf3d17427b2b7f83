package app.livery.web.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which icon stands beside a fact; the first noun that its name begins with decides. */
final class FactPictures {
  private static final Map<String, String> BY_NOUN = new LinkedHashMap<>();

  static {
    BY_NOUN.put("TenantAdmin", "pi-shield");
    BY_NOUN.put("Tenant", "pi-building-columns");
    BY_NOUN.put("Organisation", "pi-building");
    BY_NOUN.put("Invite", "pi-envelope");
    BY_NOUN.put("Member", "pi-user-plus");
    BY_NOUN.put("Role", "pi-id-card");
    BY_NOUN.put("Seat", "pi-user");
    BY_NOUN.put("Trial", "pi-clock");
    BY_NOUN.put("Offer", "pi-gift");
    BY_NOUN.put("Code", "pi-ticket");
    BY_NOUN.put("Staff", "pi-id-card");
    BY_NOUN.put("Session", "pi-sign-out");
    BY_NOUN.put("Password", "pi-lock");
    BY_NOUN.put("SecondFactor", "pi-lock");
    BY_NOUN.put("Security", "pi-shield");
    BY_NOUN.put("Subscription", "pi-sync");
    BY_NOUN.put("Checkout", "pi-shopping-cart");
    BY_NOUN.put("Invoice", "pi-receipt");
    BY_NOUN.put("Payment", "pi-credit-card");
    BY_NOUN.put("AccessRestricted", "pi-ban");
    BY_NOUN.put("Look", "pi-palette");
    BY_NOUN.put("Legal", "pi-book");
    BY_NOUN.put("Feature", "pi-lock-open");
    BY_NOUN.put("Host", "pi-globe");
    BY_NOUN.put("MainHost", "pi-globe");
    BY_NOUN.put("Maintenance", "pi-wrench");
    BY_NOUN.put("Hook", "pi-bolt");
    BY_NOUN.put("Order", "pi-wallet");
    BY_NOUN.put("Bank", "pi-building-columns");
    BY_NOUN.put("Credits", "pi-wallet");
    BY_NOUN.put("Plan", "pi-tags");
    BY_NOUN.put("Price", "pi-tags");
    BY_NOUN.put("Stripe", "pi-link");
    BY_NOUN.put("Key", "pi-key");
    BY_NOUN.put("Person", "pi-user");
  }

  private FactPictures() {}

  static String of(String name) {
    return BY_NOUN.entrySet().stream()
        .filter(entry -> name.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("pi-circle");
  }
}
