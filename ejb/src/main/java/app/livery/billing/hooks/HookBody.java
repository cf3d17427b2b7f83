package app.livery.billing.hooks;

import app.livery.kernel.TenantRef;
import app.livery.operations.facts.WrittenFact;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** What is sent: {@code type}, {@code version}, {@code id}, {@code timestamp}, {@code data}. */
final class HookBody {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HookBody() {}

  static String of(TenantRef tenant, HookEvent event, WrittenFact fact) {
    ObjectNode body = begin(tenant, event.code(), fact.id(), fact.at());
    body.put("subject", fact.subject().toString());
    body.set("data", fact.payload());
    return write(body);
  }

  static String ofPing(TenantRef tenant, UUID id, UUID hook, Instant at) {
    ObjectNode body = begin(tenant, HookEvent.PING, id, at);
    body.put("subject", hook.toString());
    body.putObject("data");
    return write(body);
  }

  private static ObjectNode begin(TenantRef tenant, String type, UUID id, Instant at) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("type", type);
    body.put("version", HookEvent.VERSION);
    body.put("id", id.toString());
    body.put("timestamp", at.toString());
    body.put("brand", tenant.slug());
    return body;
  }

  private static String write(ObjectNode body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
