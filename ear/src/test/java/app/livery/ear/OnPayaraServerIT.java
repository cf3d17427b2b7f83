package app.livery.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR on a whole Payara Server: it deploys, opens a page and sees its database. */
class OnPayaraServerIT {
  private static EmptyDatabase database;
  private static PayaraServer server;

  @BeforeAll
  static void deploy() throws IOException, InterruptedException, SQLException {
    database = EmptyDatabase.start();
    server = new PayaraServer(Path.of("target/payara-server/payara6"), database.url());
    server.start();
    server.deploy(Path.of("target/livery.ear"));
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) server.stop();
    if (database != null) database.close();
  }

  @Test
  void a_page_opens() throws IOException, InterruptedException {
    HttpResponse<String> page = get("/");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<html"), page.body());
  }

  @Test
  void it_is_ready() throws IOException, InterruptedException {
    HttpResponse<String> health = get("/health/ready");
    assertEquals(200, health.statusCode());
    assertTrue(health.body().contains("\"UP\""), health.body());
  }

  @Test
  void an_unknown_host_is_nowhere() throws IOException, InterruptedException {
    assertEquals(404, get("http://127.0.0.1:" + server.port(), "/").statusCode());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get("http://localhost:" + server.port(), path);
  }

  private static HttpResponse<String> get(String host, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(host + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
