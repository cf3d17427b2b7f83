package app.livery.branding.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Colour;
import app.livery.branding.Livery;
import app.livery.branding.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PrintingTest {
  private static final Path SEEN = Path.of("target/paintings");
  private static final Look NORTHWIND =
      Look.of("Northwind", Livery.DEFAULT.withPrimary(new Colour(0x0f766e)));
  private static final Look MAJD =
      Look.of("المجد", Livery.DEFAULT.withPrimary(new Colour(0x9f1239)));
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  @Test
  void the_head_of_a_table_stands_on_every_page_and_pages_are_counted() throws IOException {
    byte[] pdf = print(NORTHWIND, table(300), false);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      int pages = read.getNumberOfPages();
      assertTrue(pages > 5, "pages: " + pages);
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(3);
      text.setEndPage(3);
      String third = text.getText(read).replace('\u00A0', ' ');
      assertTrue(third.contains("Organisation"), third);
      assertTrue(third.contains("Page 3 of " + pages), third);
      see("table", read);
    }
  }

  @Test
  void a_document_names_its_brand_and_nobody_else() throws IOException {
    byte[] pdf = print(NORTHWIND, table(3), false);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertEquals("Northwind", read.getDocumentInformation().getProducer());
      assertEquals("Northwind", read.getDocumentInformation().getCreator());
      assertEquals("Northwind", read.getDocumentInformation().getAuthor());
      assertEquals("Organisations", read.getDocumentInformation().getTitle());
    }
    String raw = new String(pdf, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (String name : new String[] {"openhtml", "pdfbox", "livery", "flying"})
      assertFalse(raw.contains(name), name);
  }

  @Test
  void arabic_is_joined_and_runs_from_right_to_left() throws IOException {
    String rows = "<p>دار الأفق للاستثمار (14 مقعدًا) Harbour</p>";
    try (PDDocument read = Loader.loadPDF(print(MAJD, rows, true))) {
      String text = new PDFTextStripper().getText(read);
      assertTrue(text.codePoints().anyMatch(c -> c >= 0xFE70 || c >= 0x600 && c < 0x700), text);
      assertTrue(text.contains("Harbour"), text);
      assertTrue(leftmost(read) > 30, "nothing leaves the page: " + leftmost(read));
      see("arabic", read);
    }
  }

  @Test
  void what_people_typed_is_never_markup_and_nothing_is_fetched() throws IOException {
    String typed = Leaflet.escaped("<img src='file:///etc/passwd'/>&\u0000\ud800");
    String asks = "<img src=\"file:///etc/hostname\"/><img src=\"http://127.0.0.1:9/x.png\"/>";
    try (PDDocument read = Loader.loadPDF(print(NORTHWIND, "<p>" + typed + "</p>" + asks, false))) {
      assertTrue(new PDFTextStripper().getText(read).contains("<img src='file:///etc/passwd'/>&"));
    }
  }

  @Test
  void a_thousand_rows_are_printed_in_bounded_time() {
    String table = table(1000);
    long began = System.nanoTime();
    print(NORTHWIND, table, false);
    long millis = (System.nanoTime() - began) / 1_000_000;
    System.out.println("1,000 rows printed in " + millis + " ms");
    assertTrue(millis < 60_000, millis + " ms");
  }

  private static String table(int rows) {
    StringBuilder out =
        new StringBuilder(
            "<table><thead><tr><th>Organisation</th><th>Plan</th><th class=\"number\">Seats</th><th>Created</th></tr></thead><tbody>");
    for (int i = 0; i < rows; i++)
      out.append("<tr><td>Harbour Capital ")
          .append(i)
          .append("</td><td>Team</td><td class=\"number\">1,20")
          .append(i % 10)
          .append("</td><td>21 Nov 2026, 14:02</td></tr>");
    return out.append("</tbody></table>").toString();
  }

  private static byte[] print(Look look, String content, boolean right) {
    Leaflet leaflet =
        new Leaflet(
            right ? "المؤسسات" : "Organisations",
            right ? "ar" : "en",
            right,
            true,
            look.brand() + " · 21 Nov 2026",
            right ? "صفحة {0} من {1}" : "Page {0} of {1}",
            content);
    return Printing.printed(look, Frame.around(look, Optional.empty(), DOT, leaflet), leaflet);
  }

  /** Where the first letter of all stands, in points from the page's edge. */
  private static float leftmost(PDDocument read) throws IOException {
    float[] least = {Float.MAX_VALUE};
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        least[0] = Math.min(least[0], letter.getX());
      }
    }.getText(read);
    return least[0];
  }

  private static void see(String name, PDDocument read) throws IOException {
    Files.createDirectories(SEEN);
    javax.imageio.ImageIO.write(
        new PDFRenderer(read).renderImageWithDPI(0, 70),
        "png",
        SEEN.resolve("pdf-" + name + ".png").toFile());
  }
}
