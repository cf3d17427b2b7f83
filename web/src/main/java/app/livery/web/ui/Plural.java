package app.livery.web.ui;

/** Which form of a counted noun a number takes; the rules are those of the Unicode CLDR. */
final class Plural {
  private Plural() {}

  static String of(Language language, long number) {
    long n = Math.abs(number);
    return language == Language.ARABIC ? arabic(n) : n == 1 ? "one" : "other";
  }

  private static String arabic(long n) {
    if (n == 0) return "zero";
    if (n == 1) return "one";
    if (n == 2) return "two";
    long tail = n % 100;
    if (tail >= 3 && tail <= 10) return "few";
    return tail >= 11 ? "many" : "other";
  }
}
