package app.livery.web.api.document;

import app.livery.kernel.Allowed;
import app.livery.kernel.Scope;
import app.livery.web.api.Created;
import app.livery.web.api.KnownParameters;
import app.livery.web.api.Problem;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The description of the API in OpenAPI 3.1, made from its resources. */
final class OpenApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REF = "$ref";

  private final Schemas schemas = new Schemas();
  private final ObjectNode document = JSON.objectNode();

  static ObjectNode of(List<Route> routes) {
    return new OpenApi().describe(routes);
  }

  private ObjectNode describe(List<Route> routes) {
    document.put("openapi", "3.1.0");
    document.set(
        "info",
        JSON.objectNode().put("title", "API").put("version", "v1").put("description", Words.INTRO));
    document.set("servers", JSON.arrayNode().add(JSON.objectNode().put("url", "/api/v1")));
    ArrayNode tags = document.putArray("tags");
    new TreeSet<>(routes.stream().map(Route::tag).toList())
        .forEach(tag -> tags.add(JSON.objectNode().put("name", tag)));
    ObjectNode paths = document.putObject("paths");
    for (Route route : routes) {
      if (!paths.has(route.path())) paths.putObject(route.path());
      ((ObjectNode) paths.get(route.path()))
          .set(route.verb().toLowerCase(Locale.ROOT), operation(route));
    }
    schemas.answer(Problem.class);
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas.all());
    components.set("responses", Words.problems());
    components.set("securitySchemes", Words.security());
    new Examples(schemas.all()).addTo(document);
    return document;
  }

  private ObjectNode operation(Route route) {
    ObjectNode operation = JSON.objectNode();
    operation.put("operationId", route.operation()).put("summary", route.summary());
    operation.putArray("tags").add(route.tag());
    operation.put("description", Words.rights(route));
    operation.put("x-host", route.host());
    route.guard().ifPresent(guard -> guarded(operation, guard));
    ArrayNode parameters = parameters(route);
    if (!parameters.isEmpty()) operation.set("parameters", parameters);
    body(route.method()).ifPresent(type -> operation.set("requestBody", requested(route, type)));
    operation.set("responses", responses(route));
    operation.set("security", Words.securityOf(route));
    return operation;
  }

  private static void guarded(ObjectNode operation, Allowed guard) {
    operation.put("x-role", guard.value().name());
    if (guard.scope() != Scope.PERSON_ONLY) operation.put("x-scope", guard.scope().code());
  }

  private ObjectNode requested(Route route, Type type) {
    if (type != InputStream.class) return content(schemas.body(type));
    ObjectNode body = JSON.objectNode().put("required", true);
    ObjectNode content = body.putObject("content");
    for (String media : route.method().getAnnotation(Consumes.class).value())
      content.putObject(media);
    return body;
  }

  private static ObjectNode content(ObjectNode schema) {
    ObjectNode body = JSON.objectNode().put("required", true);
    body.putObject("content").putObject("application/json").set("schema", schema);
    return body;
  }

  private static Optional<Type> body(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .map(Parameter::getParameterizedType)
        .findFirst();
  }

  private ArrayNode parameters(Route route) {
    ArrayNode all = JSON.arrayNode();
    for (Parameter parameter : route.method().getParameters()) {
      PathParam path = parameter.getAnnotation(PathParam.class);
      if (path != null) all.add(inPath(path.value(), schemas.parameter(parameter.getType())));
    }
    for (String name : new TreeSet<>(KnownParameters.of(route.method())))
      all.add(Words.query(name));
    if (route.isIdempotent()) all.add(Words.idempotencyKey());
    return all;
  }

  private static ObjectNode inPath(String name, ObjectNode schema) {
    return JSON.objectNode()
        .put("name", name)
        .put("in", "path")
        .put("required", true)
        .set("schema", schema);
  }

  private ObjectNode responses(Route route) {
    ObjectNode responses = JSON.objectNode();
    Type answer = route.method().getGenericReturnType();
    boolean created =
        answer instanceof ParameterizedType type && type.getRawType() == Created.class;
    if (answer == void.class) responses.putObject("204").put("description", "Done");
    else if (created) {
      Type body = ((ParameterizedType) answer).getActualTypeArguments()[0];
      ObjectNode response = answered("Created", body);
      response.set("headers", Words.location());
      responses.set("201", response);
    } else responses.set("200", answered("Done", answer));
    for (String status : Words.statuses(route, body(route.method()).isPresent()))
      responses.putObject(status).put(REF, "#/components/responses/" + Words.nameOf(status));
    return responses;
  }

  private ObjectNode answered(String words, Type type) {
    ObjectNode response = JSON.objectNode().put("description", words);
    response.putObject("content").putObject("application/json").set("schema", schemas.answer(type));
    return response;
  }
}
