package app.livery.web.api.document;

import app.livery.kernel.Credits;
import app.livery.kernel.Scope;
import app.livery.kernel.Value;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The shapes of what travels, in the words of JSON Schema. */
final class Schemas {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> named = new TreeMap<>();
  private final Map<String, String> owners = new TreeMap<>();

  /** Those that callers send: they ask for no more than callers have to say. */
  private final Set<String> sent = new HashSet<>();

  /** All shapes with a name, for {@code components/schemas}. */
  ObjectNode all() {
    ObjectNode all = JSON.objectNode();
    named.forEach(all::set);
    return all;
  }

  /** What the answer of a route looks like. */
  ObjectNode answer(Type type) {
    return of(type, Map.of(), true);
  }

  /** What the body of a request looks like. */
  ObjectNode body(Type type) {
    return of(type, Map.of(), false);
  }

  /** The shape of a parameter in a path. */
  ObjectNode parameter(Class<?> type) {
    return plain(type);
  }

  private ObjectNode of(Type type, Map<TypeVariable<?>, Type> known, boolean answer) {
    if (type instanceof TypeVariable<?> variable) return of(known.get(variable), known, answer);
    if (type instanceof ParameterizedType generic) return ofGeneric(generic, known, answer);
    Class<?> plain = (Class<?>) type;
    boolean shaped = plain.isRecord() && !Value.class.isAssignableFrom(plain);
    return shaped ? reference(plain, nameOf(plain), Map.of(), answer) : plain(plain);
  }

  private ObjectNode ofGeneric(
      ParameterizedType type, Map<TypeVariable<?>, Type> known, boolean answer) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type argument = type.getActualTypeArguments()[0];
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode list = JSON.objectNode().put("type", "array");
      if (Set.class.isAssignableFrom(raw)) list.put("uniqueItems", true);
      return list.set("items", of(argument, known, answer));
    }
    String name = nameOf((Class<?>) argument) + raw.getSimpleName();
    return reference(raw, name, Map.of(raw.getTypeParameters()[0], argument), answer);
  }

  private ObjectNode reference(
      Class<?> type, String name, Map<TypeVariable<?>, Type> known, boolean answer) {
    String owner = owners.putIfAbsent(name, type.getName());
    if (!answer && sent.add(name) && owner != null) named.put(name, shape(type, known, false));
    if (owner == null) named.put(name, shape(type, known, answer));
    else if (!owner.equals(type.getName()) && !shape(type, known, answer).equals(named.get(name)))
      throw new AssertionError("Two shapes are called " + name + ": " + owner + ", " + type);
    return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private ObjectNode shape(Class<?> type, Map<TypeVariable<?>, Type> known, boolean answer) {
    Javadoc words = Javadoc.of(type);
    ObjectNode shape = JSON.objectNode().put("type", "object");
    if (!words.words().isEmpty()) shape.put("description", words.words());
    ObjectNode properties = JSON.objectNode();
    ArrayNode required = JSON.arrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean optional = words.mayBeNull(component.getName());
      ObjectNode one = of(component.getGenericType(), known, answer);
      String told = words.components().get(component.getName());
      properties.set(component.getName(), describe(optional ? orNull(one) : one, told));
      if (!words.mayBeAbsent(component.getName()) && (answer || !optional))
        required.add(component.getName());
    }
    shape.set("properties", properties);
    if (!required.isEmpty()) shape.set("required", required);
    return shape.put("additionalProperties", false);
  }

  private static ObjectNode describe(ObjectNode schema, String told) {
    return told == null ? schema : schema.put("description", told);
  }

  private static ObjectNode orNull(ObjectNode schema) {
    JsonNode type = schema.get("type");
    if (type != null && !schema.has("enum")) {
      schema.set("type", JSON.arrayNode().add(type.asText()).add("null"));
      return schema;
    }
    ArrayNode either = JSON.arrayNode().add(schema).add(JSON.objectNode().put("type", "null"));
    return JSON.objectNode().set("anyOf", either);
  }

  private ObjectNode plain(Class<?> type) {
    if (type == Credits.class) return JSON.objectNode().put("type", "string");
    if (Value.class.isAssignableFrom(type)) return value(type);
    if (type == UUID.class) return text("uuid");
    if (type == Instant.class) return text("date-time");
    if (type == LocalDate.class) return text("date");
    if (type == Scope.class) return choice(Arrays.stream(Scope.values()).map(Scope::code).toList());
    if (type.isEnum())
      return choice(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    if (type == int.class || type == Integer.class) return number("int32");
    if (type == long.class || type == Long.class) return number("int64");
    if (type == double.class || type == Double.class)
      return JSON.objectNode().put("type", "number").put("format", "double");
    if (type == boolean.class || type == Boolean.class)
      return JSON.objectNode().put("type", "boolean");
    if (type == JsonNode.class) return JSON.objectNode().put("type", "object");
    if (type == String.class) return JSON.objectNode().put("type", "string");
    throw new AssertionError("No shape for " + type);
  }

  private ObjectNode value(Class<?> type) {
    ObjectNode schema = plain(type.getRecordComponents()[0].getType());
    if (type.getSimpleName().equals("EmailAddress")) schema.put("format", "email");
    return schema;
  }

  private static ObjectNode text(String format) {
    return JSON.objectNode().put("type", "string").put("format", format);
  }

  private static ObjectNode number(String format) {
    return JSON.objectNode().put("type", "integer").put("format", format);
  }

  private static ObjectNode choice(Collection<String> words) {
    ArrayNode all = JSON.arrayNode();
    words.forEach(all::add);
    return JSON.objectNode().put("type", "string").set("enum", all);
  }

  /** How outsiders call a shape: rows are simply what they show. */
  private static String nameOf(Class<?> type) {
    return type.getSimpleName().replaceFirst("(Row|View)$", "");
  }
}
