package app.livery.lifecycle;

import app.livery.branding.legal.LegalLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The brand's legal links as the foot of a letter names them. */
final class Foot {
  private Foot() {}

  static List<Map<String, String>> of(LegalLinks legal, MailTexts texts) {
    List<Map<String, String>> all = new ArrayList<>();
    add(all, texts, "terms", legal.terms());
    add(all, texts, "privacy", legal.privacy());
    add(all, texts, "imprint", legal.imprint());
    add(all, texts, "support", legal.supportUrl());
    if (legal.supportEmail() != null)
      all.add(Map.of("name", legal.supportEmail(), "address", "mailto:" + legal.supportEmail()));
    return all;
  }

  private static void add(
      List<Map<String, String>> all, MailTexts texts, String name, String address) {
    if (address != null)
      all.add(Map.of("name", texts.tell("foot." + name, Map.of()), "address", address));
  }
}
