package app.livery.stories;

import app.livery.launcher.House;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Leads stories to the house that stands, and gives each windows of its own. */
public final class HouseUnderTest
    implements BeforeEachCallback,
        AfterEachCallback,
        TestExecutionExceptionHandler,
        ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(HouseUnderTest.class);
  private static final Set<Class<?>> KNOWN =
      Set.of(
          House.class,
          Browser.class,
          BrowserContext.class,
          Page.class,
          Windows.class,
          Visitor.class,
          Caller.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    OpenHouse.standing();
  }

  /** A story that fails far away, where nobody sees its pictures, tells what its windows showed. */
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    Windows windows = context.getStore(NAMESPACE).get(Windows.class, Windows.class);
    if (windows == null || failure instanceof TestAbortedException) {
      throw failure;
    }
    AssertionError told =
        new AssertionError(failure.getMessage() + "\n" + windows.described(), failure);
    told.setStackTrace(failure.getStackTrace());
    throw told;
  }

  /** A failed story is photographed; one that went well must not have made the browser complain. */
  @Override
  public void afterEach(ExtensionContext context) {
    Windows windows = context.getStore(NAMESPACE).remove(Windows.class, Windows.class);
    if (windows == null) {
      return;
    }
    try (windows) {
      if (context.getExecutionException().isPresent()) {
        windows.photograph(name(context));
      } else {
        windows.checkConsole(name(context));
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return KNOWN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == House.class) {
      return OpenHouse.standing().house();
    }
    if (type == Caller.class) {
      return Caller.of(OpenHouse.standing().house());
    }
    if (type == Browser.class) {
      return OpenHouse.standing().browser();
    }
    Windows windows = windows(context);
    if (type == Windows.class) {
      return windows;
    }
    Page page = windows.first();
    if (type == Visitor.class) {
      return new Visitor(OpenHouse.standing().house(), page);
    }
    return type == Page.class ? page : page.context();
  }

  private static Windows windows(ExtensionContext context) {
    Look look = context.getElement().map(element -> element.getAnnotation(Look.class)).orElse(null);
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Windows.class, key -> new Windows(OpenHouse.standing().browser(), look), Windows.class);
  }

  private static String name(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "-"
        + context.getRequiredTestMethod().getName();
  }
}
