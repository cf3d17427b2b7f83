package app.livery.web.api;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Malformed;
import app.livery.operations.once.Once;
import app.livery.operations.once.Request;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Answers a repeated creating call with what the first one was answered. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentCalls implements Serializable {
  /** The header that names a call. */
  public static final String KEY = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @Inject Once once;
  @Inject CurrentCall call;
  @Inject HttpServletRequest http;

  @AroundInvoke
  Object once(InvocationContext invocation) throws Exception {
    String key = http.getHeader(KEY);
    if (key == null) return invocation.proceed();
    if (!FORM.matcher(key).matches()) throw new Malformed(KEY, "idempotencyKey");
    String route = http.getMethod() + ' ' + http.getRequestURI();
    String content = Json.write(Arrays.asList(invocation.getParameters()));
    Request request = Request.of(call.get(), route, key, content);
    var outcome = once.answer(request, () -> Json.write(proceed(invocation)));
    Created<?> answer = read(outcome.answer());
    return outcome.repeated() ? answer.again() : answer;
  }

  private static Object proceed(InvocationContext invocation) {
    try {
      return invocation.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Created<JsonNode> read(String answer) {
    JsonNode stored = Json.read(answer);
    return new Created<>(stored.get("path").asText(), stored.get("body"), false);
  }
}
