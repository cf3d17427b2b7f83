package app.livery.bench;

import app.livery.branding.Colour;
import app.livery.branding.Livery;
import app.livery.branding.TokenSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** What a brand's sheet costs to compute and to send. */
final class SheetFigure implements Measurement {
  private static final double MOST_MILLIS = 5;
  private static final int MOST_BYTES = 2048;
  private static final int WARMUP = 300;
  private static final int TIMES = 1_000;

  @Override
  public List<Figure> measure() throws IOException {
    Timings compute = Timings.of(WARMUP, TIMES, turn -> TokenSheet.of(brand(turn)));
    int largest = 0;
    for (int turn = 0; turn < TIMES; turn++)
      largest = Math.max(largest, zipped(TokenSheet.of(brand(turn)).css()));
    return List.of(
        new Figure(
            "a tenant's sheet, computed",
            "≤ 5 ms",
            String.format(Locale.ROOT, "%.2f ms", compute.percentile(95)),
            compute.percentile(95) <= MOST_MILLIS,
            "95 of 100 of " + TIMES + " brands; " + compute),
        new Figure(
            "a tenant's sheet, gzip",
            "≤ 2 KB",
            largest + " B",
            largest <= MOST_BYTES,
            "the largest of " + TIMES + " brands, both schemes"));
  }

  private static Livery brand(int turn) {
    Colour primary = new Colour(turn * 0x9e3779 & 0xffffff);
    return Livery.DEFAULT.withPrimary(primary).withAccent(new Colour(~primary.rgb() & 0xffffff));
  }

  private static int zipped(String css) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(css.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
