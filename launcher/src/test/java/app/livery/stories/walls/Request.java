package app.livery.stories.walls;

import app.livery.stories.Caller;
import java.util.Map;

/**
 * What a case sends.
 *
 * @param path below the API's root, with its identifiers filled in
 * @param body null for none
 * @param type what the body is; null for JSON
 */
record Request(String path, Object body, String type) {
  Request(String path, Object body) {
    this(path, body, null);
  }

  static Request of(String path) {
    return new Request(path, null);
  }

  static Request of(String path, Object... namesAndValues) {
    Map<String, Object> body = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2)
      body.put((String) namesAndValues[i], namesAndValues[i + 1]);
    return new Request(path, body);
  }

  Caller.Answer send(String verb, Caller caller) {
    Object sent = body == null && verb.equals("POST") ? "" : body;
    Caller sender = type == null ? caller : caller.with("Content-Type", type);
    return sender.send(verb, "/api/v1" + path, sent);
  }
}
