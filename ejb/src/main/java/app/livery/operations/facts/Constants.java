package app.livery.operations.facts;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which components of facts hold a constant, and where its words are. Facts are JSON here and know
 * their types no longer; a test holds this list against the facts themselves.
 */
final class Constants {
  /** By fact and component, or by component and field, the family of keys. */
  static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("PriceDrifted.drift", "Drift"),
          Map.entry("PriceAdded.interval", "Interval"),
          Map.entry("PriceDropped.interval", "Interval"),
          Map.entry("CreditsCame.kind", "EntryKind"),
          Map.entry("FeatureGranted.feature", "Feature"),
          Map.entry("FeatureWithheld.feature", "Feature"),
          Map.entry("HookMoved.state", "HookState"),
          Map.entry("HostMoved.cause", "HostCause"),
          Map.entry("HostMoved.state", "HostState"),
          Map.entry("MailReworded.template", "MailTemplate"),
          Map.entry("MailWordingReset.template", "MailTemplate"),
          Map.entry("MailSenderMoved.state", "SenderState"),
          Map.entry("OfferTaken.state", "OfferState"),
          Map.entry("MemberJoined.how", "WayIn"),
          Map.entry("MemberJoined.role", "Role"),
          Map.entry("MemberLeft.how", "WayOut"),
          Map.entry("MemberLeft.role", "Role"),
          Map.entry("RoleChanged.role", "Role"),
          Map.entry("StaffMoved.status", "StaffStatus"),
          Map.entry("TenantMoved.status", "TenantStatus"),
          Map.entry("TopUpSettingChanged.setting", "topUp"),
          Map.entry("SecuritySettingChanged.setting", "setting"),
          Map.entry("subscription.status", "SubscriptionStatus"),
          Map.entry("subscription.interval", "Interval"),
          Map.entry("subscription.modules", "Module"),
          Map.entry("plan.modules", "Module"),
          Map.entry("plan.status", "PlanStatus"),
          Map.entry("plan.atTrialEnd", "AtTrialEnd"));

  private Constants() {}

  /** The keys of its words between braces, or the text itself where it is no constant. */
  static String told(String component, String text) {
    String family = FAMILIES.get(component);
    if (family == null) return text;
    return Stream.of(text.split(","))
        .map(constant -> "{" + family + "." + constant + "}")
        .collect(Collectors.joining(", "));
  }
}
