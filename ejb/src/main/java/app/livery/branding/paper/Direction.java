package app.livery.branding.paper;

import app.livery.branding.painting.ArabicLetters;
import app.livery.branding.painting.ReadingOrder;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells the library how words run: the runtime's own bidirectional algorithm. */
final class Direction implements BidiSplitter {
  private Bidi bidi;
  private int[] order;

  @Override
  public void setParagraph(String paragraph, byte standard) {
    boolean right = standard == BidiSplitter.RTL;
    bidi = new Bidi(paragraph, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    order = ReadingOrder.runs(bidi);
  }

  @Override
  public int countTextRuns() {
    return order.length;
  }

  @Override
  public BidiTextRun getVisualRun(int at) {
    int run = order[at];
    int start = bidi.getRunStart(run);
    boolean right = bidi.getRunLevel(run) % 2 == 1;
    return new BidiTextRun(
        start, bidi.getRunLimit(run) - start, right ? BidiSplitter.RTL : BidiSplitter.LTR);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    for (int i = 0; i < paragraph.length(); i++) {
      byte kind = Character.getDirectionality(paragraph.charAt(i));
      if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) return BidiSplitter.LTR;
      if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) return BidiSplitter.RTL;
    }
    return BidiSplitter.NEUTRAL;
  }

  /** Joins the letters and turns what runs the other way. */
  static final class Letters implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
      return ReadingOrder.turned(text);
    }

    @Override
    public String shapeText(String text) {
      return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
