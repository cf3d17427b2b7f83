package app.livery.lifecycle.wordings;

import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.MailTexts;

/** The standard words of a letter, put together as a brand would write them. */
final class StandardWording {
  private StandardWording() {}

  static MailTemplateRow row(MailTemplate template, String language) {
    Wording wording = of(template, language);
    return new MailTemplateRow(
        template,
        language,
        false,
        wording,
        wording.version(),
        MergeFields.of(template).names(),
        null,
        null);
  }

  static Wording of(MailTemplate template, String language) {
    MailTexts texts = MailTexts.in(language);
    String greeting = texts.raw("greeting");
    String body = texts.raw(template + ".body");
    String button = texts.raw(template + ".button");
    String text = greeting + "\n\n" + body + "\n\n" + button + ":\n{{link}}";
    StringBuilder html = new StringBuilder();
    html.append("<h1>").append(safe(texts.raw(template + ".heading"))).append("</h1>\n");
    html.append("<p>").append(safe(greeting)).append("</p>\n");
    for (String paragraph : body.split("\n\n"))
      html.append("<p>").append(safe(paragraph)).append("</p>\n");
    html.append("<p><a class=\"button\" href=\"{{link}}\">").append(safe(button));
    html.append("</a></p>\n<p class=\"quiet\">").append(safe(texts.raw("bare")));
    html.append("<br><a dir=\"ltr\" href=\"{{link}}\">{{link}}</a></p>");
    return new Wording(texts.raw(template + ".subject"), text, html.toString());
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
