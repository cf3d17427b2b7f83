package app.livery.stories;

import app.livery.launcher.House;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The account at the local Stripe that brands without one of their own share. */
public final class SharedAccount {
  private static final String KEY = "sk_test_demonstration";
  private static final String PAYS = "4242424242424242";

  private final House house;

  private SharedAccount(House house) {
    this.house = house;
  }

  public static SharedAccount of(House house) {
    return new SharedAccount(house);
  }

  /** Somebody pays on the page of a checkout. */
  void pay(String session) {
    house.stripe().account(KEY).completeCheckout(session, PAYS);
  }

  /** Makes or changes something, with fields such as {@code currency=usd}. */
  public JsonNode post(String path, String... fields) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(house.stripe().url() + path))
            .header("Authorization", "Bearer " + KEY)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", fields)))
            .build();
    try {
      String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      return new ObjectMapper().readTree(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
