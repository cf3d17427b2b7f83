package app.livery.web.ui.tables;

import app.livery.branding.Look;
import app.livery.branding.Wardrobe;
import app.livery.branding.paper.Leaflet;
import app.livery.branding.paper.Printing;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Slice;
import app.livery.web.ui.Functions;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * Sends a list as a PDF in the brand's look: the columns that its reader sees, in the reader's
 * words and zone. Paper has an end: a long list is cut, and the first page says so.
 */
final class PdfAnswer {
  /**
   * A thousand rows are some forty pages, four seconds of work and 70 MB while they are laid out;
   * five thousand would be twenty seconds and 170 MB, and printed one document after the other.
   */
  static final int MOST_ROWS = 1_000;

  private final Words words;
  private final PageReader reader;
  private final List<Column> columns;

  private PdfAnswer(PageReader reader, List<Column> columns) {
    this.reader = reader;
    this.words = reader.words();
    this.columns = new ArrayList<>(columns);
    // paper knows no table that runs from right to left
    if (isRight()) Collections.reverse(this.columns);
  }

  /** What the paper says above its rows. */
  record Heading(String file, String title, String noun) {}

  static <R> void send(Heading heading, View view, Source<R> source, List<Column> columns) {
    PdfAnswer answer = new PdfAnswer(CDI.current().select(PageReader.class).get(), columns);
    // read before anything is sent, so that a refusal can still be worded
    Slice<R> slice = source.apply(view.ask().page(0, MOST_ROWS));
    byte[] pdf = answer.pdf(heading, view.ask(), slice);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.setResponseContentType("application/pdf");
    external.setResponseContentLength(pdf.length);
    ExportName.put(external, heading.file(), "pdf");
    try {
      external.getResponseOutputStream().write(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private byte[] pdf(Heading heading, Ask ask, Slice<?> slice) {
    CurrentCall call = CDI.current().select(CurrentCall.class).get();
    Look look = CDI.current().select(Wardrobe.class).get().of(call.tenant().orElse(null));
    Leaflet leaflet =
        new Leaflet(
            heading.title(),
            reader.getLanguage(),
            isRight(),
            true,
            look.brand(),
            words.get("print.pages"),
            about(heading, ask, slice) + table(slice.rows()));
    return CDI.current().select(Printing.class).get().pdf(look, leaflet);
  }

  private boolean isRight() {
    return "rtl".equals(reader.getDirection());
  }

  private String about(Heading heading, Ask ask, Slice<?> slice) {
    StringJoiner told = new StringJoiner(" · ", "<p class=\"quiet\">", "</p>");
    told.add(Leaflet.escaped(words.count(heading.noun(), slice.total())));
    if (!ask.search().isEmpty()) told.add(Leaflet.escaped(words.of("print.search", ask.search())));
    ask.filters().forEach((name, value) -> told.add(Leaflet.escaped(filter(name, value))));
    if (slice.total() > slice.rows().size())
      told.add(Leaflet.escaped(words.of("print.most", slice.rows().size())));
    told.add(Leaflet.escaped(Functions.exact(CDI.current().select(Clock.class).get().instant())));
    return told.toString();
  }

  private String filter(String name, String value) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(column -> column.label() + ": " + constant(value))
        .orElse(constant(value));
  }

  /** Filters hold constants' names; their words begin with the type, which the filter forgot. */
  private String constant(String value) {
    String end = "Status." + value;
    return words.keySet().stream()
        .filter(key -> key.endsWith(end))
        .findFirst()
        .map(words::get)
        .orElse(value);
  }

  private String table(List<?> rows) {
    StringBuilder out = new StringBuilder(200 + 100 * rows.size());
    out.append("<table><thead><tr>");
    for (Column column : columns) cell(out, "th", column, column.label());
    out.append("</tr></thead><tbody>");
    for (Object row : rows) {
      out.append("<tr>");
      for (Column column : columns)
        cell(out, "td", column, column.in(row).map(this::said).orElse("–"));
      out.append("</tr>");
    }
    return out.append("</tbody></table>").toString();
  }

  private static void cell(StringBuilder out, String kind, Column column, String text) {
    out.append('<').append(kind).append(column.figures() ? " class=\"number\">" : ">");
    out.append(Leaflet.escaped(text)).append("</").append(kind).append('>');
  }

  private String said(Object value) {
    if (value instanceof Boolean yes) return words.get(yes ? "print.yes" : "print.no");
    if (value instanceof Collection<?> many) {
      StringJoiner all = new StringJoiner(", ");
      many.forEach(one -> all.add(said(one)));
      return all.toString();
    }
    if (value instanceof String text)
      return words.containsKey("fact." + text) ? words.get("fact." + text) : words.told(text);
    return Functions.word(value);
  }
}
