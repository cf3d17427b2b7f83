package app.livery.web.api;

import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** Explains one sort of problem, at the address that its {@code type} names. */
@Named
@RequestScoped
public class ProblemPage {
  /** Request attribute: the last part of the address. */
  static final String NAME = "livery.problem";

  private static final String REFUSAL = "refusal.";

  @Inject HttpServletRequest request;
  @Inject PageReader reader;

  public String getTitle() {
    String name = String.valueOf(request.getAttribute(NAME)).replace('-', ' ');
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  /** What the API says about it; empty for a problem that there is not. */
  public List<String> getSentences() {
    return sentences(String.valueOf(request.getAttribute(NAME)));
  }

  private List<String> sentences(String name) {
    return reader.words().entrySet().stream()
        .filter(one -> one.getKey().startsWith(REFUSAL))
        .filter(one -> Problems.slug(one.getKey().substring(REFUSAL.length())).equals(name))
        .map(Map.Entry::getValue)
        .map(text -> text.replaceAll("\\{\\d}", "…"))
        .sorted()
        .toList();
  }

  boolean knows(String name) {
    return !sentences(name).isEmpty();
  }
}
