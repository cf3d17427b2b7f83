package app.livery.web.api;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.RuleBroken;
import app.livery.operations.errors.DatabaseGone;
import app.livery.operations.errors.Incidents;
import app.livery.operations.health.DatabasePulse;
import app.livery.web.ui.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Turns whatever went wrong into a {@link Problem}. Faults of ours are logged, never shown. */
@ApplicationScoped
public class Problems {
  /** Where the pages that explain problems live. */
  public static final String PAGES = "/api/problems/";

  private static final int RETRY_SECONDS = 5;

  @Inject CurrentCall call;
  @Inject Wording wording;
  @Inject Incidents incidents;
  @Inject DatabasePulse pulse;

  /** The refusal behind a fault; anything that is none becomes an incident or an outage. */
  Refusal refusal(Throwable fault, boolean triedKey) {
    for (Throwable one = fault; one != null && one != one.getCause(); one = one.getCause()) {
      if (one instanceof RuleBroken broken) return refusal(broken, triedKey);
      if (one instanceof Refused refused) return refused.refusal();
    }
    if (DatabaseGone.is(fault)) {
      pulse.doubt();
      return Refusal.of("Outage", 503).with(Refusal.RETRY, String.valueOf(RETRY_SECONDS));
    }
    return Refusal.of("Incident", 500);
  }

  private Refusal refusal(RuleBroken broken, boolean triedKey) {
    boolean stranger = call.actor().kind() == Actor.Kind.STRANGER;
    return broken instanceof NotAllowed && stranger
        ? Refusal.unauthenticated(triedKey)
        : Refusal.of(broken);
  }

  /** The problem to answer; a fault of ours gets an incident that the log knows. */
  Problem tell(Refusal refusal, Throwable fault, String path, String acceptLanguage) {
    Language language = Wording.languageOf(acceptLanguage);
    String incident = refusal.status() == 500 ? report(fault, path) : null;
    String detail = wording.refusal(language, refusal.key(), refusal.arguments());
    List<Problem.FieldError> errors =
        refusal.field() == null
            ? List.of()
            : List.of(new Problem.FieldError(refusal.field(), detail));
    return new Problem(
        PAGES + slug(refusal.key()),
        title(refusal.key()),
        refusal.status(),
        detail,
        path,
        errors,
        requestId(),
        incident);
  }

  private String report(Throwable fault, String path) {
    return incidents.report(fault, path);
  }

  /** The identifier of this call; a fresh one where the call was refused before it had any. */
  String requestId() {
    String known = call.get().requestId();
    return known.isEmpty() ? Ids.next().toString() : known;
  }

  /** {@code seats-exhausted} for {@code SeatsExhausted}; what comes after a dot is detail. */
  static String slug(String key) {
    return words(key).replace(' ', '-');
  }

  private static String title(String key) {
    String words = words(key);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String words(String key) {
    return key.replaceFirst("\\..*", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
