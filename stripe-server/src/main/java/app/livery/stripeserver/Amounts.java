package app.livery.stripeserver;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Minor units as people read them. */
final class Amounts {
  private static final Set<String> NONE =
      Set.of(
          "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv",
          "xaf", "xof", "xpf");
  private static final Set<String> THREE = Set.of("bhd", "jod", "kwd", "omr", "tnd");

  private Amounts() {}

  static int digits(String currency) {
    return NONE.contains(currency) ? 0 : THREE.contains(currency) ? 3 : 2;
  }

  static String show(long amount, String currency) {
    BigDecimal value = BigDecimal.valueOf(amount, digits(currency));
    String plain = String.format(Locale.ROOT, "%,." + digits(currency) + "f", value.abs());
    String sign = amount < 0 ? "-" : "";
    return currency.equals("usd")
        ? sign + "$" + plain
        : sign + plain + " " + currency.toUpperCase(Locale.ROOT);
  }
}
