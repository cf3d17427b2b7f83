package app.livery.themes;

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
              "allDayText|moreLinkText|noEventsText"));

  private Words() {}

  static String said(Script locale) {
    return String.join("\n", locale.withoutEntries(UNSAID).statements());
  }
}
