package app.livery.lifecycle;

import app.livery.kernel.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a letter fills into its texts, under lock and key while it waits. */
@ApplicationScoped
public class SealedContent {
  /** Under this name the path of the button travels with the other values. */
  static final String PATH = "path";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private Sealing sealing;

  String seal(UUID mail, MailOrder order) {
    Map<String, String> all = new HashMap<>(order.values());
    all.put(PATH, order.path());
    try {
      return sealing().seal(purpose(mail), JSON.writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Map<String, String> open(TakenMail mail) {
    try {
      return JSON.readValue(sealing().open(purpose(mail.id()), mail.sealed()), VALUES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not a letter's content", e);
    }
  }

  private static String purpose(UUID mail) {
    return "mail " + mail;
  }

  private synchronized Sealing sealing() {
    if (sealing == null) sealing = Sealing.fromSettings();
    return sealing;
  }
}
