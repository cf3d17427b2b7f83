package app.livery.web.identity;

/** Where somebody goes after signing in: only ever to a path of this very host. */
final class NextPage {
  /** Finds the right page for whoever it is. */
  static final String START = "/start";

  private NextPage() {}

  /** The path that was asked for, when it is one; else the start. */
  static String of(String wanted) {
    if (wanted == null || wanted.length() > 2000 || !wanted.startsWith("/")) return START;
    boolean leadsAway = wanted.startsWith("//") || wanted.indexOf('\\') >= 0;
    boolean odd = wanted.chars().anyMatch(letter -> letter <= ' ' || letter == 127);
    boolean circle = wanted.startsWith("/sign-") || wanted.startsWith("/second-factor");
    return leadsAway || odd || circle ? START : wanted;
  }
}
