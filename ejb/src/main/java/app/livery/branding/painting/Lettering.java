package app.livery.branding.painting;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as outlines, Latin and Arabic of one weight. */
public enum Lettering {
  REGULAR("regular"),
  BOLD("bold");

  private final String weight;
  private Face latin;
  private Face arabic;

  Lettering(String weight) {
    this.weight = weight;
  }

  /**
   * A line of words, its base line at zero.
   *
   * @param shape what to fill
   * @param width how far it reaches
   */
  public record Line(Shape shape, double width) {}

  /** The words set in a size; what has no letter here is left out. */
  public synchronized Line line(String words, double size) {
    open();
    Path2D path = new Path2D.Double();
    VowelMarks marks = new VowelMarks(size / 20);
    double x = 0;
    for (int c : ReadingOrder.visual(ArabicLetters.marked(words)).codePoints().toArray()) {
      Face face = faceOf(c);
      if (face == null) continue;
      double scale = size / face.em;
      int glyph = face.letters.getGlyphId(c);
      Shape letter = face.shape(glyph, new AffineTransform(scale, 0, 0, -scale, x, 0));
      // on the line, read from its left end, marks come before the letter that they belong to
      if (ArabicLetters.isMark(c)) {
        marks.add(c, letter);
        continue;
      }
      path.append(letter, false);
      marks.placeOn(letter, path);
      x += face.advance(glyph) * scale;
    }
    return new Line(path, x);
  }

  /** Whether there is a letter for this one. */
  public synchronized boolean knows(int letter) {
    open();
    return faceOf(letter) != null;
  }

  /** The file that holds the letters, for documents that carry them along. */
  public static InputStream file(String name) {
    return Lettering.class.getResourceAsStream(name + ".ttf");
  }

  private Face faceOf(int c) {
    if (latin.letters.getGlyphId(c) > 0) return latin;
    return arabic.letters.getGlyphId(c) > 0 ? arabic : null;
  }

  private void open() {
    if (latin != null) return;
    arabic = Face.read("noto-arabic-" + weight);
    latin = Face.read("inter-" + weight);
  }

  private record Face(TrueTypeFont font, CmapLookup letters, int em) {
    static Face read(String name) {
      try (InputStream in = file(name)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the letters " + name, e);
      }
    }

    Shape shape(int glyph, AffineTransform where) {
      try {
        GlyphData outline = font.getGlyph().getGlyph(glyph);
        return outline == null
            ? new Path2D.Double()
            : where.createTransformedShape(outline.getPath());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int advance(int glyph) {
      try {
        return font.getAdvanceWidth(glyph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
