package app.livery.billing.hooks;

import app.livery.operations.work.Hands;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * The door to the other side: one call over HTTP, that ends in time whatever the other side does.
 * It follows nothing, keeps nothing open, and reads the beginning of the answer only.
 */
@ApplicationScoped
public class HookPost {
  private static final Timeout CONNECT = Timeout.of(5, TimeUnit.SECONDS);
  private static final Timeout SILENCE = Timeout.of(8, TimeUnit.SECONDS);
  private static final Duration WHOLE = Duration.ofSeconds(12);
  private static final int EXCERPT = 1000;

  @Inject Hands hands;
  private Duration patience = WHOLE;
  private CloseableHttpClient client;

  /** For the container. */
  public HookPost() {}

  HookPost(Hands hands, Duration patience) {
    this.hands = hands;
    this.patience = patience;
    open();
  }

  @PostConstruct
  void open() {
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new OutsideOnly())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
                    .setMaxConnTotal(20)
                    .setMaxConnPerRoute(4)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(SILENCE)
                    .setConnectionRequestTimeout(CONNECT)
                    .build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setUserAgent("Webhooks/1")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  @PreDestroy
  void close() {
    client.close(CloseMode.IMMEDIATE);
  }

  /** Posts a body. Takes twelve seconds at most. */
  HookReply post(String url, String body, Map<String, String> headers) {
    HttpPost request = new HttpPost(url);
    headers.forEach(request::setHeader);
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    AtomicBoolean late = new AtomicBoolean();
    long begun = System.nanoTime();
    hands.later(patience, () -> end(request, late));
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      String answer = beginning(response.getEntity());
      return reply(outcome(response.getCode()), response.getCode(), answer, begun);
    } catch (IOException e) {
      HookOutcome outcome = late.get() ? HookOutcome.TIMED_OUT : outcome(e);
      return reply(outcome, null, "", begun);
    }
  }

  private static void end(HttpPost request, AtomicBoolean late) {
    late.set(true);
    request.cancel();
  }

  private static HookReply reply(HookOutcome outcome, Integer status, String answer, long begun) {
    int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    return new HookReply(outcome, status, answer, millis);
  }

  /** What has come of the answer when enough has come, or the connection ends. */
  private static String beginning(HttpEntity entity) throws IOException {
    if (entity == null) return "";
    InputStream in = entity.getContent();
    byte[] bytes = in == null ? new byte[0] : in.readNBytes(EXCERPT);
    return new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
  }

  private static HookOutcome outcome(int status) {
    if (status / 100 == 2) return HookOutcome.TAKEN;
    if (status / 100 == 3) return HookOutcome.REDIRECTED;
    return status == 410 ? HookOutcome.GONE : HookOutcome.DECLINED;
  }

  private static HookOutcome outcome(IOException failure) {
    if (failure instanceof OutsideOnly.LiesInside) return HookOutcome.INSIDE;
    if (failure instanceof UnknownHostException) return HookOutcome.UNKNOWN_HOST;
    if (failure instanceof SSLException) return HookOutcome.UNTRUSTED;
    boolean late = failure instanceof SocketTimeoutException;
    return late ? HookOutcome.TIMED_OUT : HookOutcome.UNREACHABLE;
  }
}
