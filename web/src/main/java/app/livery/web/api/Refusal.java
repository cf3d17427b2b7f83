package app.livery.web.api;

import app.livery.identity.CodeRefused;
import app.livery.identity.NotWhileActingForAnother;
import app.livery.identity.SignInExpired;
import app.livery.identity.SignInRefused;
import app.livery.identity.TooManyAttempts;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.RuleBroken;
import app.livery.operations.once.StillRunning;
import app.livery.tenancy.codes.CodeUnknown;
import app.livery.tenancy.hosts.CheckedJustNow;
import app.livery.tenancy.links.LinkUnknown;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sort of problem with what its sentence fills in.
 *
 * @param key names its text and its page
 * @param status the HTTP status
 * @param field the field to blame; null for none
 * @param arguments what the sentence fills in
 * @param headers what the answer carries besides
 */
record Refusal(
    String key, int status, String field, List<Object> arguments, Map<String, String> headers) {
  private static final Set<Class<? extends RuleBroken>> UNKNOWN =
      Set.of(NotFound.class, LinkUnknown.class, CodeUnknown.class);

  private static final Set<Class<? extends RuleBroken>> NOT_LET_IN =
      Set.of(
          NotAllowed.class,
          FeatureLocked.class,
          SignInRefused.class,
          SignInExpired.class,
          CodeRefused.class,
          NotWhileActingForAnother.class);

  static final String RETRY = "Retry-After";

  static Refusal of(String key, int status) {
    return new Refusal(key, status, null, List.of(), Map.of());
  }

  Refusal with(String header, String value) {
    return new Refusal(key, status, field, arguments, Map.of(header, value));
  }

  /** Nobody is signed in, and the call needs somebody. */
  static Refusal unauthenticated(boolean triedKey) {
    String challenge = triedKey ? "Bearer error=\"invalid_token\"" : "Bearer";
    return of("Unauthenticated", 401).with("WWW-Authenticate", challenge);
  }

  /**
   * What a broken rule answers: 422 where the sent value is to blame, 409 where things stand in the
   * way, and the plain ones for what is absent or not allowed.
   */
  static Refusal of(RuleBroken refusal) {
    return new Refusal(
        refusal.key(), statusOf(refusal), refusal.field(), refusal.arguments(), headersOf(refusal));
  }

  private static Map<String, String> headersOf(RuleBroken refusal) {
    if (refusal instanceof StillRunning) return Map.of(RETRY, "1");
    if (refusal instanceof TooManyAttempts many)
      return Map.of(RETRY, String.valueOf(many.seconds()));
    if (refusal instanceof CheckedJustNow again)
      return Map.of(RETRY, String.valueOf(again.seconds()));
    return Map.of();
  }

  private static int statusOf(RuleBroken refusal) {
    if (UNKNOWN.contains(refusal.getClass())) return 404;
    if (NOT_LET_IN.contains(refusal.getClass())) return 403;
    if (refusal instanceof AlreadyTaken) return 409;
    if (refusal instanceof TooManyAttempts || refusal instanceof CheckedJustNow) return 429;
    if (refusal instanceof Unreadable.TooLarge) return 413;
    if (refusal instanceof Unreadable) return 400;
    if (refusal instanceof Malformed || refusal instanceof RuleBroken.OfField) return 422;
    return 409;
  }
}
