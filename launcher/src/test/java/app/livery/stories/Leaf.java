package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What stands in a page's head, as programs read it, and the files behind it. */
record Leaf(URI address, String html) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Leaf of(URI address) {
    return new Leaf(address, text(fetched(address, "en")));
  }

  /** What a meta element says, by its name or property. */
  Optional<String> meta(String name) {
    Pattern element =
        Pattern.compile(
            "<meta (?:name|property)=\"" + Pattern.quote(name) + "\" content=\"([^\"]*)\"");
    Matcher found = element.matcher(html);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Where a link element leads. */
  String link(String relation) {
    Matcher found =
        Pattern.compile("<link rel=\"" + relation + "\"[^>]*href=\"([^\"]+)\"").matcher(html);
    if (!found.find()) throw new AssertionError("no " + relation + " in " + html);
    return address.resolve(found.group(1)).toString();
  }

  /** A file of the same house. */
  static HttpResponse<byte[]> file(String address) {
    HttpResponse<byte[]> answer = fetched(URI.create(address), "en");
    assertEquals(200, answer.statusCode(), address);
    return answer;
  }

  /** The same for a reader of another language. */
  static HttpResponse<byte[]> fetched(URI address, String language) {
    URI near = URI.create("http://127.0.0.1:" + address.getPort() + address.getRawPath());
    HttpRequest request =
        HttpRequest.newBuilder(near)
            .setHeader("Host", address.getAuthority())
            .setHeader("Accept-Language", language)
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** A picture, which must be what its type says. */
  static BufferedImage picture(String address) {
    HttpResponse<byte[]> answer = file(address);
    assertTrue(header(answer, "Content-Type").startsWith("image/png"), address);
    return read(answer.body());
  }

  static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
