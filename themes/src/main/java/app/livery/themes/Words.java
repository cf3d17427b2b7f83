package app.livery.themes;

import java.util.Set;
import java.util.regex.Pattern;

/** What PrimeFaces' scripts say, without words of components that are not here. */
final class Words {
  private static final Pattern UNSAID =
      Pattern.compile(
          String.join(
              "|",
              "messages",
              "(colorpicker|spinner|switch|messages)\\..*",
              "date(After|Before|Is|IsNot)|contains|equals|notContains|notEquals|(starts|ends)With|[gl]te?",
              "match(All|Any)|(add|remove)Rule|noFilter|filter(Constraint|Operator)",
              "(move|zoom|rotate)[A-Z].*|(true|false|null|otp)Label|stars?|slide.*|(grid|list)View",
              "(show|hide)FilterMenu|(search|selection)Message|empty.*",
              "(prev|next)(Decade|Hour|Minute|Second)|(hour|minute|second|millisecond|time|timeOnly)T.*",
              "allDayText|moreLinkText|noEventsText",
              "(day|month)Names.*|choose(Date|Month|Year)|(next|prev)(Month|Year)|week.*|year.*",
              "dateFormat|firstDayOfWeek|showMonthAfterYear|today|am|pm|month|fileSizeTypes",
              "passwordPrompt|weak|medium|strong|completed|pending"));

  /** The Arabic file lacks one word, which is said in English then. */
  private static final Set<String> OF_THE_CORE = Set.of("aria", "listLabel");

  private Words() {}

  static String said(Script locale) {
    return String.join("", locale.withoutEntries(UNSAID).statements());
  }

  /** Each page brings the words of its language, so that the core need not bring English ones. */
  static Script unsaid(Script core) {
    return core.withoutEntriesOf("en_US", each -> !OF_THE_CORE.contains(each));
  }
}
