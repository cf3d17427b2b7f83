package app.livery.web.api;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The description of the API for people: chapters of calls, each with an example. */
@Named
@RequestScoped
public class DocsPage {
  @Inject Description description;
  @Inject CurrentCall call;

  private List<Chapter> chapters;

  /** The calls about one noun. */
  public record Chapter(String name, List<Operation> operations) {
    /** Its place on the page. */
    public String anchor() {
      return name.replace(' ', '-');
    }
  }

  /** A parameter in path, query or header. */
  public record Parameter(String name, String in, String type, String told) {}

  /** One call; an example is empty where nothing travels. */
  public record Operation(
      String id,
      String verb,
      String path,
      String summary,
      String rights,
      List<Parameter> parameters,
      String status,
      String answer,
      String curl) {}

  @PostConstruct
  void open() {
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    JsonNode document = description.titled("");
    document.get("tags").forEach(tag -> byTag.put(tag.get("name").asText(), new ArrayList<>()));
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        one ->
                            byTag
                                .get(one.getValue().at("/tags/0").asText())
                                .add(operation(path.getKey(), one.getKey(), one.getValue()))));
    chapters =
        byTag.entrySet().stream().map(one -> new Chapter(one.getKey(), one.getValue())).toList();
  }

  public List<Chapter> getChapters() {
    return chapters;
  }

  private Operation operation(String path, String method, JsonNode told) {
    List<Parameter> parameters = new ArrayList<>();
    told.path("parameters").forEach(one -> parameters.add(parameter(one)));
    Map.Entry<String, JsonNode> answer = told.get("responses").properties().iterator().next();
    return new Operation(
        told.get("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        told.get("summary").asText(),
        told.get("description").asText(),
        parameters,
        answer.getKey(),
        example(answer.getValue()),
        curl(path, method.toUpperCase(Locale.ROOT), told));
  }

  private static Parameter parameter(JsonNode one) {
    JsonNode schema = one.get("schema");
    String type = schema.path("format").asText(schema.path("type").asText());
    return new Parameter(
        one.get("name").asText(), one.get("in").asText(), type, one.path("description").asText());
  }

  private static String example(JsonNode holder) {
    JsonNode example = holder.at("/content/application~1json/example");
    return example.isMissingNode() ? "" : example.toPrettyString();
  }

  private String curl(String path, String verb, JsonNode told) {
    StringBuilder line = new StringBuilder("curl");
    if (!verb.equals("GET")) line.append(" -X ").append(verb);
    String url = PublicUrls.of(call.tenant().orElse(null), "/api/v1" + path);
    line.append(" '").append(url).append('\'');
    if (told.at("/security/0").has("key")) line.append(" \\\n  -H \"Authorization: Bearer $KEY\"");
    JsonNode body = told.at("/requestBody/content/application~1json/example");
    if (!body.isMissingNode())
      line.append(" \\\n  -H 'Content-Type: application/json' \\\n  -d '")
          .append(body)
          .append('\'');
    return line.toString();
  }
}
