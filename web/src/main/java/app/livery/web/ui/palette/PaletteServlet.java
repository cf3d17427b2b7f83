package app.livery.web.ui.palette;

import app.livery.kernel.Line;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Place;
import app.livery.web.ui.Shell;
import app.livery.web.ui.Words;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers the palette: pages, tenants, organisations, people and actions that fit some words. */
@WebServlet(urlPatterns = "/palette")
public class PaletteServlet extends HttpServlet {
  private static final int LONGEST = 100;

  @Inject Shell shell;
  @Inject PageReader reader;
  @Inject Search search;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!shell.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String asked = request.getParameter("q");
    String words = asked == null || !Line.isStorable(asked) ? "" : asked.strip();
    if (words.length() > LONGEST) words = words.substring(0, LONGEST);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().print(json(find(words)));
  }

  private List<FoundGroup> find(String words) {
    Words texts = reader.words();
    List<FoundGroup> groups = new ArrayList<>();
    groups.add(new FoundGroup(texts.get("palette.pages"), pages(words, texts)));
    groups.add(new FoundGroup(texts.get("palette.actions"), actions(words, texts)));
    groups.addAll(search.find(words, texts));
    groups.removeIf(group -> group.items().isEmpty());
    return groups;
  }

  private List<Found> pages(String words, Words texts) {
    return shell.places().stream()
        .map(place -> page(place, texts))
        .filter(found -> fits(found.name(), words))
        .toList();
  }

  private static Found page(Place place, Words texts) {
    String name = texts.get("place." + place.name());
    String group = texts.get("nav." + place.getGroup());
    return new Found(name, group, place.getIcon(), place.getPath());
  }

  private List<Found> actions(String words, Words texts) {
    return Deed.all().stream()
        .filter(deed -> shell.places().contains(deed.place()))
        .map(deed -> new Found(texts.get(deed.text()), "", deed.icon(), deed.href()))
        .filter(found -> fits(found.name(), words))
        .toList();
  }

  private static boolean fits(String name, String words) {
    return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static String json(List<FoundGroup> groups) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    groups.forEach(group -> all.add(json(group)));
    return all.build().toString();
  }

  private static JsonObjectBuilder json(FoundGroup group) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (Found one : group.items())
      items.add(
          Json.createObjectBuilder()
              .add("name", one.name())
              .add("note", one.note())
              .add("icon", one.icon())
              .add("href", one.href()));
    return Json.createObjectBuilder().add("title", group.title()).add("items", items);
  }
}
