package app.livery.branding.css;

import app.livery.branding.css.CssRefused.Spot;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.ReadOnlyToken;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CSSParseError;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import java.util.concurrent.atomic.AtomicReference;

/** The parser, asked to forgive nothing. */
final class Tree {
  private static final Spot START = new Spot(1, 1);

  private Tree() {}

  /**
   * What the text says.
   *
   * @throws CssRefused where it cannot be read
   */
  static CascadingStyleSheet of(String text) {
    CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
    AtomicReference<ParseException> broken = new AtomicReference<>();
    CSSReaderSettings strictly =
        new CSSReaderSettings()
            .setBrowserCompliantMode(false)
            .setCustomErrorHandler(errors)
            .setCustomExceptionHandler(broken::set)
            .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(text, strictly);
    if (errors.hasParseErrors()) throw refusal(errors.getAllParseErrors().getFirstOrNull());
    if (sheet == null) throw refusal(broken.get());
    return sheet;
  }

  private static CssRefused refusal(CSSParseError error) {
    ReadOnlyToken token = error.getFirstSkippedToken();
    if (token == null) return new CssRefused.Unreadable(START, "");
    return new CssRefused.Unreadable(
        new Spot(token.getBeginLine(), token.getBeginColumn()), token.getImage());
  }

  private static CssRefused refusal(ParseException broken) {
    if (broken == null || broken.currentToken == null) return new CssRefused.Unreadable(START, "");
    var next = broken.currentToken.next;
    return new CssRefused.Unreadable(new Spot(next.beginLine, next.beginColumn), next.image);
  }

  /** Where something of the tree stood in the text. */
  static Spot spot(ICSSSourceLocationAware one) {
    var place = one.getSourceLocation();
    return place == null
        ? START
        : new Spot(place.getFirstTokenBeginLineNumber(), place.getFirstTokenBeginColumnNumber());
  }
}
