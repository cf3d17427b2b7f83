package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader of Arabic meets no English: not in a page, not in its dialogs, not in a label. */
@ExtendWith(HouseUnderTest.class)
class ArabicStory {
  private static final Path TEXTS = Path.of("..", "web", "src", "main", "resources", "texts");

  /**
   * All words of a page, hidden ones too; what is a machine's or says that it is English is not.
   */
  private static final String WORDS =
      """
      () => {
        const foreign = 'script, style, code, kbd, pre, .lv-mono, [lang=en], [dir=ltr]';
        const found = new Set([document.title]);
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode())
          if (!walk.currentNode.parentElement.closest(foreign)) found.add(walk.currentNode.data.trim());
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          for (const one of document.body.querySelectorAll('[' + name + ']'))
            if (!one.closest(foreign)) found.add(one.getAttribute(name).trim());
        return [...found];
      }""";

  /** What is the same in every language, and the names that people of this story have given. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          ".*@.*|(https?://)?[a-z0-9.:/-]+|[A-Z]{3}|English|API|CSV|CODE26|Arabic|.*Layla|Sam Platform|Story|[a-z0-9-]+ · GBP|.*(Chrome|Linux).*|TEAM|Team");

  /** What keeps parts of a line in their order is no word. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\u2068\\u2069]");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private final List<String> leftOver = new ArrayList<>();
  private final List<Pattern> english = english();

  @Test
  @Look(language = "ar")
  void of_a_brands_pages(House house, Visitor maha, Windows windows) {
    Brand brand = Brand.found(house, "arabic", "ar");
    String id = brand.organisation("مرفأ", 5);
    brand.sql("update person set name = 'مها' where email = ?", brand.adminEmail());
    Caller owner = brand.joins("Layla", id, "OWNER");
    brand.sql("update person set name = 'ليلى' where email = ?", brand.email("layla"));
    Set<String> open = new LinkedHashSet<>(List.of("", "sign-in", "sign-up", "forgot", "join/x"));
    open.addAll(List.of("reset/x", "confirm/x", "nothing-here"));
    open.add(brand.invite(id, "x@y.example", "MEMBER").substring(1));
    open.add(brand.trialLink("معرض", 10, 3).substring(1));
    open.add(brand.offerLink("عرض", 5, 30, true).substring(1));
    brand.code("CODE26", 14, 5);
    Visitor stranger = Visitor.of(house, windows);
    read(stranger, brand.at("/"), open, true);

    maha.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/overview"));
    Set<String> places = Walk.places(maha);
    places.addAll(List.of("/profile", "/organisation/" + id, "/organisation/" + id + "?new=true"));
    places.add("/organisations?q=zzz&status=SUSPENDED");
    read(maha, brand.at("/"), places, true);

    Visitor layla = Visitor.of(house, windows);
    layla.arrivesAs(owner, brand.at("/")).opens(brand.at("/home"));
    Set<String> hers = Walk.places(layla);
    hers.addAll(List.of("/profile", "/overview"));
    read(layla, brand.at("/"), hers, true);
    assertTrue(leftOver.isEmpty(), () -> String.join("\n", leftOver));
  }

  @Test
  @Look(language = "ar")
  void of_the_platforms_pages(House house, Visitor sam) {
    sam.arrivesAs(Staff.of(house), house.baseUrl());
    sam.opens(house.baseUrl().resolve("/platform/overview"));
    Set<String> places = Walk.places(sam);
    places.addAll(List.of("/profile", "/platform/tenant/" + Brand.known(house, "almajd").id()));
    read(sam, house.baseUrl(), places, false);
    assertTrue(leftOver.isEmpty(), () -> String.join("\n", leftOver));
  }

  /** Strictly: whatever has Latin letters only; else what stands in the English texts. */
  private void read(Visitor visitor, URI host, Collection<String> paths, boolean strictly) {
    for (String path : paths) {
      visitor.opens(host.resolve("/" + path.replaceFirst("^/", "")));
      if (!visitor.page().locator("html[lang=ar]").isVisible()) {
        visitor.page().locator("button[data-language=ar]").first().click();
        visitor.page().locator("html[lang=ar]").waitFor();
      }
      assertEquals("rtl", visitor.page().locator("html").getAttribute("dir"), path);
      assertEquals("ar", visitor.page().locator("html").getAttribute("lang"), path);
      for (Object words : (List<?>) visitor.page().evaluate(WORDS)) {
        String text = INVISIBLE.matcher(String.valueOf(words)).replaceAll("");
        text = text.replaceAll("\\s+", " ");
        boolean foreign = strictly && LATIN.matcher(text).find() && !ARABIC.matcher(text).find();
        boolean known = !text.equals("Trial") && isEnglish(text);
        if ((foreign || known) && !NEUTRAL.matcher(text).matches()) {
          leftOver.add("/" + path.replaceFirst("^/", "") + ": " + text);
        }
      }
    }
  }

  private boolean isEnglish(String text) {
    return english.stream().anyMatch(each -> each.matcher(text).matches());
  }

  /** Every English text that reads otherwise in Arabic, its places open. */
  private static List<Pattern> english() {
    Map<String, String> ar = texts("ar");
    List<Pattern> patterns = new ArrayList<>();
    texts("en")
        .forEach(
            (key, text) -> {
              boolean telling = LATIN.matcher(text.replaceAll("\\{.*?}", "")).find();
              if (telling && !text.equals(ar.get(key))) {
                patterns.add(
                    Pattern.compile("\\Q" + text.replaceAll("\\{.*?}", "\\\\E.*\\\\Q") + "\\E"));
              }
            });
    assertTrue(patterns.size() > 300, "the texts are there");
    return patterns;
  }

  private static Map<String, String> texts(String language) {
    Map<String, String> all = new HashMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(TEXTS, "*_" + language + ".properties")) {
      for (Path file : files) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          texts.load(reader);
        }
        texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all;
  }
}
