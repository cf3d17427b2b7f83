package app.livery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody who calls one host of the house, and keeps the session once signed in. */
final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final String host;
  private String cookie = "";

  Client(int port, String host) {
    this.port = port;
    this.host = host + ":" + port;
  }

  Client signIn(String email, String password) {
    HttpResponse<String> answer =
        send("PUT", "/api/v1/sessions/current", Map.of("email", email, "password", password));
    for (String line : answer.headers().allValues("Set-Cookie"))
      if (line.startsWith("sid=")) cookie = line.split(";", 2)[0];
    if (cookie.isEmpty()) throw new IllegalStateException("Not signed in: " + answer.body());
    return this;
  }

  JsonNode call(String method, String path, Object body) {
    try {
      return JSON.readTree(send(method, path, body).body());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Opens a page or a list, and reads it to its end. */
  String get(String path) {
    return send("GET", path, null).body();
  }

  private HttpResponse<String> send(String method, String path, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .setHeader("Host", host)
            .setHeader("Origin", "http://" + host)
            .setHeader("Accept", path.startsWith("/api") ? "application/json" : "text/html");
    if (!cookie.isEmpty()) request.setHeader("Cookie", cookie);
    try {
      if (body == null) request.method(method, BodyPublishers.noBody());
      else {
        String json = JSON.writeValueAsString(body);
        request.method(method, BodyPublishers.ofString(json));
        request.setHeader("Content-Type", "application/json");
      }
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2)
        throw new IllegalStateException(
            method + " " + path + ": " + answer.statusCode() + " " + answer.body());
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
