package app.livery.web.identity;

import app.livery.kernel.Ids;
import java.util.regex.Pattern;

/** The name of a request in logs, problems and the audit trail. */
final class RequestId {
  static final String HEADER = "X-Request-Id";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestId() {}

  /** The caller's own name for it where that is a plain one, else a fresh one. */
  static String of(String header) {
    return header != null && SANE.matcher(header).matches() ? header : Ids.next().toString();
  }
}
