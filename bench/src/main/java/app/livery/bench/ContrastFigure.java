package app.livery.bench;

import app.livery.branding.Colour;
import app.livery.branding.Livery;
import app.livery.branding.Navigation;
import app.livery.branding.NeutralTone;
import app.livery.branding.Readability;
import app.livery.branding.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Whether every brand can be read, whatever colour it brings: the whole run. */
final class ContrastFigure implements Measurement {
  private static final int LEVELS = 22;
  private static final int COLOURS = LEVELS * LEVELS * LEVELS;

  @Override
  public List<Figure> measure() {
    AtomicLong checks = new AtomicLong();
    AtomicLong shortfalls = new AtomicLong();
    IntStream.range(0, COLOURS).parallel().forEach(i -> judge(i, checks, shortfalls));
    String note =
        String.format(
            Locale.ROOT,
            "%,d colours × %d schemes × %d sidebars, %,d pairs compared; the greys change by turns",
            COLOURS,
            Scheme.values().length,
            Navigation.values().length,
            checks.get());
    return List.of(
        new Figure(
            "contrast over the colour space",
            "0 failures",
            shortfalls.get() + " failures",
            shortfalls.get() == 0,
            note));
  }

  private static void judge(int index, AtomicLong checks, AtomicLong shortfalls) {
    NeutralTone[] tones = NeutralTone.values();
    Livery livery =
        Livery.DEFAULT
            .withPrimary(colour(index))
            .withAccent(colour(index))
            .withTone(tones[index % tones.length]);
    for (Scheme scheme : Scheme.values())
      for (Navigation navigation : Navigation.values()) {
        Readability found = Readability.of(livery.withNavigation(navigation), scheme);
        checks.addAndGet(found.checks());
        shortfalls.addAndGet(found.shortfalls().size());
      }
  }

  private static Colour colour(int index) {
    return new Colour(
        level(index / (LEVELS * LEVELS)) << 16
            | level(index / LEVELS % LEVELS) << 8
            | level(index % LEVELS));
  }

  private static int level(int step) {
    return Math.round(255f * step / (LEVELS - 1));
  }
}
