package app.livery.billing.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One call over the wire, and what its outcome means. */
final class Line {
  private static final int CONFLICT = 409;
  private static final int FAULT = 500;

  private Line() {}

  /** Something that is asked of Stripe's library. */
  interface Question<T> {
    T ask() throws StripeException;
  }

  static <T> Reply<T> reply(Question<T> question) {
    try {
      return new Reply.Completed<>(question.ask());
    } catch (ApiConnectionException | RateLimitException e) {
      return new Reply.Unknown<>(e.getMessage());
    } catch (StripeException e) {
      return isUnsettled(e)
          ? new Reply.Unknown<>(e.getMessage())
          : new Reply.Refused<>(code(e), words(e));
    }
  }

  /** What a call that changes something bears, so that sent twice it is done once. */
  static RequestOptions keyed(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  static RequestOptions keyed(UUID key) {
    return keyed(key.toString());
  }

  static Instant instant(Long seconds) {
    return seconds == null ? null : Instant.ofEpochSecond(seconds);
  }

  static boolean isTrue(Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  static long number(Long number) {
    return number == null ? 0 : number;
  }

  static String text(String text) {
    return text == null ? "" : text;
  }

  static Map<String, String> notes(Map<String, String> metadata) {
    return metadata == null ? Map.of() : Map.copyOf(metadata);
  }

  private static boolean isUnsettled(StripeException e) {
    int status = e.getStatusCode() == null ? FAULT : e.getStatusCode();
    if (e instanceof IdempotencyException) return status == CONFLICT;
    return status >= FAULT || status == CONFLICT;
  }

  private static String code(StripeException e) {
    if (e instanceof AuthenticationException) return "authentication";
    if (e instanceof PermissionException) return "permission";
    if (e instanceof IdempotencyException) return "idempotency";
    if (e.getCode() != null) return e.getCode();
    return e instanceof InvalidRequestException ? "invalid_request" : "refused";
  }

  /** Stripe's words for people; its own exception adds the request to them. */
  private static String words(StripeException e) {
    if (e instanceof AuthenticationException) return "Stripe does not know this key";
    return text(e.getUserMessage() == null ? e.getMessage() : e.getUserMessage());
  }
}
