package app.livery.branding.paper;

import app.livery.branding.Look;
import app.livery.branding.painting.Icon;
import app.livery.branding.painting.Lettering;
import app.livery.branding.painting.Paintings;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Prints documents in a brand's look.
 *
 * <pre>{@code
 * byte[] pdf = printing.pdf(look, new Leaflet("Invoice 7", "en", false, false, "", "{0} / {1}", xhtml));
 * }</pre>
 *
 * <p>One document is printed at a time: a long one takes a hundred megabytes for some seconds.
 */
@ApplicationScoped
public class Printing {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  static {
    // it tells each style sheet that it reads
    XRLog.setLoggingEnabled(false);
  }

  @Inject Paintings paintings;

  /** The document as PDF. */
  public byte[] pdf(Look look, Leaflet leaflet) {
    Optional<byte[]> logo = paintings.logo(look);
    byte[] mark = paintings.icon(look, Icon.SMALL);
    return printed(look, Frame.around(look, logo, mark, leaflet), leaflet);
  }

  static synchronized byte[] printed(Look look, String page, Leaflet leaflet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    try (PdfBoxRenderer renderer = builder(page, leaflet).buildPdfRenderer()) {
      renderer.layout();
      // what the library says about itself is written over before anybody can read it
      PDDocument document = renderer.createPDFKeepOpen();
      PDDocumentInformation told = document.getDocumentInformation();
      told.setAuthor(look.brand());
      told.setCreator(look.brand());
      told.setProducer(look.brand());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page, Leaflet leaflet) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(page, null);
    builder.useUnicodeBidiSplitter(Direction::new);
    builder.useUnicodeBidiReorderer(new Direction.Letters());
    builder.defaultTextDirection(leaflet.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    // pictures stand in the page itself; whatever else it asks for stays outside
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    font(builder, "inter-regular", "letters", NORMAL);
    font(builder, "inter-bold", "letters", BOLD);
    font(builder, "noto-arabic-regular", "arabic", NORMAL);
    font(builder, "noto-arabic-bold", "arabic", BOLD);
    return builder;
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    FSSupplier<InputStream> letters = () -> Lettering.file(file);
    builder.useFont(letters, family, weight, FontStyle.NORMAL, true);
  }
}
