package app.livery.web.branding;

import app.livery.branding.Colour;
import app.livery.branding.LetterMark;
import app.livery.branding.Livery;
import app.livery.branding.Pictures;
import app.livery.branding.Remark;
import app.livery.branding.Remarks;
import app.livery.branding.TokenSheet;
import app.livery.web.ui.Words;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** What the designer's preview wears next, as JSON: its sheet, its mark, remarks in words. */
final class LookAnswer {
  private LookAnswer() {}

  static String of(String brand, Livery livery, Words words) {
    JsonArrayBuilder remarks = Json.createArrayBuilder();
    for (Remark remark : Remarks.of(livery))
      remarks.add(
          Json.createObjectBuilder()
              .add("about", remark.about().name().toLowerCase(java.util.Locale.ROOT))
              .add("warning", remark.isWarning())
              .add("wanted", remark.wanted().hex())
              .add("shown", remark.shown().hex())
              .add("text", worded(remark, words)));
    return Json.createObjectBuilder()
        .add("css", TokenSheet.of(livery).css())
        .add("mark", LetterMark.of(brand, livery).svg())
        .add("remarks", remarks)
        .add("logo", path(livery.pictures().logo()))
        .add("logoDark", path(livery.pictures().logoDark()))
        .add("backdrop", livery.backdrop().name().toLowerCase(java.util.Locale.ROOT))
        .build()
        .toString();
  }

  private static String path(String name) {
    return name == null ? "" : Pictures.path(name);
  }

  private static String worded(Remark remark, Words words) {
    String ratio = String.format(java.util.Locale.ROOT, "%.1f", whiteOn(remark.wanted()));
    return words.of("remark." + remark.kind().name(), remark.shown().hex(), ratio);
  }

  private static double whiteOn(Colour colour) {
    return Colour.WHITE.contrast(colour);
  }
}
