package app.livery.stories.fidelity;

import app.livery.stories.Caller;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Goes from page to page at one host as somebody could in a browser, to everything that what it
 * gets links to or shows.
 */
final class Crawl {
  /** Lists link to themselves in other orders: a few of them stand for all. */
  private static final int MOST_OF_A_PATH = 2;

  private static final int MOST = 800;
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
  private static final Pattern SRC =
      Pattern.compile("\"(?:src|start_url|href)\"\\s*:\\s*\"([^\"]+)");

  private final Caller caller;
  private final URI host;
  private final Map<String, Caller.Answer> answers = new LinkedHashMap<>();
  private final Map<String, Integer> timesAsked = new HashMap<>();
  private final Deque<String> ahead = new ArrayDeque<>();

  /**
   * @param caller who goes; comes as browsers do
   * @param host where; links to elsewhere are not followed
   */
  Crawl(Caller caller, URI host) {
    this.caller = caller.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    this.host = host;
  }

  /** Goes from these paths to all that is linked; what was answered, by path and query. */
  Map<String, Caller.Answer> from(Collection<String> paths) {
    paths.forEach(path -> meet("/", path));
    while (!ahead.isEmpty() && answers.size() < MOST) {
      String path = ahead.remove();
      Caller.Answer answer = caller.get(path);
      answers.put(path, answer);
      answer.header("Location").ifPresent(target -> meet(path, target));
      linksOf(answer).forEach(link -> meet(path, link));
    }
    if (!ahead.isEmpty()) throw new AssertionError("There is no end to it: " + ahead);
    return answers;
  }

  private void meet(String from, String link) {
    if (link.isBlank() || link.startsWith("#") || link.startsWith("data:")) return;
    URI target = host.resolve(from).resolve(link.strip().replace(" ", "%20"));
    if (!host.getAuthority().equals(target.getAuthority())) return;
    String query = target.getRawQuery();
    String path = target.getRawPath() + (query == null ? "" : "?" + query);
    boolean isNew = !answers.containsKey(path) && !ahead.contains(path);
    if (isNew && timesAsked.merge(target.getRawPath(), 1, Integer::sum) <= MOST_OF_A_PATH)
      ahead.add(path);
  }

  private static List<String> linksOf(Caller.Answer answer) {
    String type = answer.header("Content-Type").orElse("");
    if (type.startsWith("text/html")) return linksOfPage(answer.body());
    if (type.startsWith("text/css")) return matches(URL, answer.body());
    if (type.contains("manifest")) return matches(SRC, answer.body());
    return List.of();
  }

  private static List<String> linksOfPage(String html) {
    Document page = Jsoup.parse(html);
    List<String> links = new ArrayList<>(matches(URL, html));
    for (Element each : page.select("[href]")) links.add(each.attr("href"));
    for (Element each : page.select("[src]")) links.add(each.attr("src"));
    for (Element each : page.select("meta[property=og:image],meta[name=twitter:image]"))
      links.add(each.attr("content"));
    return links;
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
