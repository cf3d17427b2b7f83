package app.livery.web.api;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that a route does not have. A filter that is misspelt and ignored would
 * answer with everything, which is the one answer that nobody asked for.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
  private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Set<String> known = KNOWN.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) throw new Unreadable.UnknownParameter(name);
              if (!values.stream().allMatch(Line::isStorable)) throw new Malformed(name, "text");
            });
  }

  /** The names of all query parameters of a route. */
  public static Set<String> of(Method route) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : route.getParameters()) {
      QueryParam named = parameter.getAnnotation(QueryParam.class);
      if (named != null) names.add(named.value());
      if (!parameter.isAnnotationPresent(BeanParam.class)) continue;
      for (Field field : parameter.getType().getDeclaredFields())
        if (field.isAnnotationPresent(QueryParam.class))
          names.add(field.getAnnotation(QueryParam.class).value());
    }
    return names;
  }
}
