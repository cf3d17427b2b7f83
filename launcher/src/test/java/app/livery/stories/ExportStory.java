package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.launcher.House;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a list shows leaves the house as a table or on paper, and means there what it meant here.
 */
@ExtendWith(HouseUnderTest.class)
class ExportStory {
  @Test
  void the_export_opens_with_all_rows_of_the_view_and_runs_nothing(House house, Visitor nora)
      throws IOException {
    Brand brand = TableStory.filled(house, "exported", 30);
    for (String name :
        List.of("=HYPERLINK(\"http://evil.test\")", "+1", "-1", "@sum(1)", "مرفأ, \"x\"")) {
      brand.organisation(name, 1);
    }
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations"));
    String all = export(brand, nora);
    List<String> lines = all.lines().toList();
    assertEquals(37, lines.size());
    assertEquals(
        "id,name,slug,kind,currency,members,seatsTaken,seatsPaid,status,expiresAt,createdAt",
        lines.get(0).replace("\uFEFF", ""));
    assertTrue(all.startsWith("\uFEFF"), "spreadsheets read it as UTF-8");
    assertTrue(all.contains("\"'=HYPERLINK(\"\"http://evil.test\"\")\""), all);
    for (String harmless : List.of(",'+1,", ",'-1,", ",'@sum(1),", ",\"مرفأ, \"\"x\"\"\",")) {
      assertTrue(all.contains(harmless), harmless + " in " + all);
    }
    nora.opens(brand.at("/organisations?q=firm+2&sort=name"));
    String some = export(brand, nora);
    assertEquals(
        "Firm 2, Firm 20, Firm 21",
        some.lines()
            .skip(1)
            .limit(3)
            .map(line -> line.split(",")[1])
            .collect(Collectors.joining(", ")));
    assertEquals(12, some.lines().count());
    nora.opens(brand.at("/organisations?q=nothing-of-the-sort"));
    assertEquals(1, export(brand, nora).lines().count(), "the head alone");
  }

  @Test
  void a_list_is_printed_in_the_brands_look(House house, Visitor nora) throws IOException {
    Brand brand = TableStory.filled(house, "printed", 3);
    String root = brand.at("/").toString();
    nora.page().context().addCookies(List.of(new Cookie("lang", "ar").setUrl(root)));
    nora.arrivesAs(brand.admin(), brand.at("/")).opens(brand.at("/organisations?q=firm"));
    Page page = nora.page();
    Download file = page.waitForDownload(() -> page.locator("[id$=':print']").click());
    assertEquals(brand.slug() + "-organisations.pdf", file.suggestedFilename());
    byte[] pdf = Files.readAllBytes(file.path());
    String raw = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(raw.startsWith("%PDF-"), raw.substring(0, 20));
    assertFalse(raw.toLowerCase(java.util.Locale.ROOT).contains("livery"), "no maker's name");
    Files.copy(
        file.path(),
        java.nio.file.Path.of("target", "printed.pdf"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String export(Brand brand, Visitor visitor) throws IOException {
    Page page = visitor.page();
    Download file = page.waitForDownload(() -> page.getByLabel("Export as CSV").click());
    assertEquals(brand.slug() + "-organisations.csv", file.suggestedFilename());
    return Files.readString(file.path());
  }
}
