package app.livery.lifecycle.senders;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The name under which a key stands in a zone. It says the day it was made, and names nobody. */
final class Selector {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int SUFFIX = 6;

  private Selector() {}

  /** For example {@code m20261121-k7f3qa}; two brands that share a domain get two names. */
  static String fresh(Instant now) {
    StringBuilder name = new StringBuilder("m");
    name.append(DateTimeFormatter.BASIC_ISO_DATE.format(now.atZone(ZoneOffset.UTC).toLocalDate()));
    name.append('-');
    for (int i = 0; i < SUFFIX; i++) name.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    return name.toString();
  }
}
