package app.livery.stories;

import app.livery.launcher.House;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A program that calls the house over HTTP, as the platform or as a tenant's host.
 *
 * <pre>{@code
 * Caller acme = caller.at("acme").with("Authorization", "Bearer " + key);
 * acme.post("/api/v1/invites", Map.of("address", "a@b.example")).json().at("/id").asText();
 * }</pre>
 *
 * <p>Names below {@code localhost} need not resolve: the connection goes to the loopback address
 * and carries the name as its host. Redirects are answers, not followed.
 */
public final class Caller {
  static {
    // read once, when the client's classes are loaded
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final int port;
  private final String host;
  private final Map<String, String> headers;
  private final Map<String, String> cookies;

  private Caller(int port, String host, Map<String, String> headers, Map<String, String> cookies) {
    this.port = port;
    this.host = host;
    this.headers = Map.copyOf(headers);
    this.cookies = cookies;
  }

  /** A caller of the platform's own host, without cookies. */
  public static Caller of(House house) {
    return new Caller(
        house.baseUrl().getPort(), "localhost:" + house.baseUrl().getPort(), Map.of(), null);
  }

  /** The same caller at a tenant's host. */
  public Caller at(String slug) {
    return atHost(slug + ".localhost:" + port);
  }

  /** The same caller at any host at all, which the house may know or not. */
  public Caller atHost(String name) {
    return new Caller(port, name, headers, cookies == null ? null : new HashMap<>());
  }

  /** The same caller with one more header on each request. */
  public Caller with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Caller(port, host, more, cookies);
  }

  /** The same caller, keeping the cookies that this host sets from now on. */
  public Caller keepingCookies() {
    return new Caller(port, host, headers, new HashMap<>());
  }

  /** A cookie that this host has set, for example to carry a session over into a browser. */
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies).map(all -> all.get(name));
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body);
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /**
   * Sends any method; a body that is neither text nor bytes is written as JSON, and null is none.
   */
  public Answer send(String method, String path, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .method(method, publisher(body))
            .setHeader("Host", host)
            .setHeader("Accept", "application/json");
    if (body != null) {
      request.setHeader("Content-Type", "application/json");
    }
    headers.forEach(request::setHeader);
    if (cookies != null && !cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    Answer answer = new Answer(exchange(request.build()));
    keepCookies(answer);
    return answer;
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher publisher(Object body) {
    if (body == null) {
      return BodyPublishers.noBody();
    }
    if (body instanceof byte[] bytes) {
      return BodyPublishers.ofByteArray(bytes);
    }
    try {
      return BodyPublishers.ofString(
          body instanceof String text ? text : JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepCookies(Answer answer) {
    if (cookies == null) {
      return;
    }
    for (String line : answer.response().headers().allValues("Set-Cookie")) {
      String[] pair = line.split(";", 2)[0].split("=", 2);
      if (line.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
      }
    }
  }

  /** What the house answered. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    /** This answer, if the call went well; for what a story needs and is not about. */
    public Answer fine() {
      if (status() / 100 != 2) {
        throw new AssertionError(
            response.request().method() + " " + response.uri() + ": " + status() + " " + body());
      }
      return this;
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body());
      } catch (JsonProcessingException e) {
        throw new AssertionError("Not JSON (" + status() + "): " + body(), e);
      }
    }
  }
}
