package app.livery.lifecycle;

import app.livery.kernel.Sealing;
import app.livery.lifecycle.wordings.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a letter fills into its texts, under lock and key while it waits. */
@ApplicationScoped
public class SealedContent {
  /** Under this name the path of the button travels with the other values. */
  static final String PATH = "path";

  private static final String SUBJECT = "say.subject";
  private static final String TEXT = "say.text";
  private static final String HTML = "say.html";

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

  /** Takes words that travel with a letter, for it is tried out before they are kept, out of it. */
  static Optional<Wording> takeWording(Map<String, String> values) {
    Wording wording = new Wording(values.remove(SUBJECT), values.remove(TEXT), values.remove(HTML));
    return Optional.of(wording).filter(each -> each.html() != null);
  }

  /** The order with words that travel with it. */
  static MailOrder saying(MailOrder order, Wording wording) {
    return order
        .with(SUBJECT, wording.subject())
        .with(TEXT, wording.text())
        .with(HTML, wording.html());
  }

  private static String purpose(UUID mail) {
    return "mail " + mail;
  }

  private synchronized Sealing sealing() {
    if (sealing == null) sealing = Sealing.fromSettings();
    return sealing;
  }
}
