package app.livery.web.api.document;

import app.livery.kernel.Allowed;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnPlatform;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Summary;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One route of the API.
 *
 * @param verb the HTTP method
 * @param path below the API's root, with a slash in front
 * @param method what answers
 * @param guard the use case's permission; empty where anybody may call
 */
record Route(String verb, String path, Method method, Optional<Allowed> guard) {
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE");

  /** Every route, by path and method. */
  static List<Route> all() {
    return House.CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(Route::of)
        .sorted(
            Comparator.comparing(Route::path).thenComparing(route -> VERBS.indexOf(route.verb())))
        .toList();
  }

  private static Stream<Route> of(JavaClass resource) {
    return resource.getMethods().stream()
        .filter(method -> verbOf(method.reflect()).isPresent())
        .map(method -> of(resource, method));
  }

  private static Route of(JavaClass resource, JavaMethod method) {
    Method reflected = method.reflect();
    String root = "/" + resource.reflect().getAnnotation(Path.class).value();
    Path below = reflected.getAnnotation(Path.class);
    String path = below == null ? root : root + "/" + below.value();
    return new Route(verbOf(reflected).orElseThrow(), path, reflected, Guards.of(method));
  }

  private static Optional<String> verbOf(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  String summary() {
    Summary summary = method.getAnnotation(Summary.class);
    return summary == null ? "" : summary.value();
  }

  /** A name of its own, for generated clients: {@code invites-resend}. */
  String operation() {
    return tag().replace(' ', '-') + "-" + method.getName();
  }

  /** The chapter that it stands in. */
  String tag() {
    String name = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /** {@code platform}, {@code tenant} or {@code both}. */
  String host() {
    Class<?> resource = method.getDeclaringClass();
    if (resource.isAnnotationPresent(OnPlatform.class)) return "platform";
    return resource.isAnnotationPresent(OnTenant.class) ? "tenant" : "both";
  }

  boolean isIdempotent() {
    return method.isAnnotationPresent(Idempotent.class);
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
