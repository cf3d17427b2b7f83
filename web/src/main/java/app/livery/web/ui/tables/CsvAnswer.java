package app.livery.web.ui.tables;

import app.livery.kernel.Ask;
import app.livery.kernel.Slice;
import app.livery.kernel.Value;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends a list as a CSV file: all rows, page by page, so that its length costs no memory. The head
 * names the record's components, also where no row follows; times are UTC in ISO form.
 */
final class CsvAnswer {
  private static final int PAGE = 1000;

  /** Tells spreadsheets that the letters are UTF-8; they would guess, and spoil Arabic. */
  private static final char MARK = '\uFEFF';

  private CsvAnswer() {}

  static <R> void send(String name, Ask ask, Source<R> source, Class<?> kind) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    // the first page is read before anything is sent, so that a refusal can still be worded
    Slice<R> slice = source.apply(ask.page(0, PAGE));
    external.responseReset();
    external.setResponseContentType("text/csv;charset=UTF-8");
    ExportName.put(external, name, "csv");
    try (Writer out =
            new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(out)) {
      out.write(MARK);
      csv.writeRecord(Components.namesOf(kind));
      for (int at = 0; !slice.rows().isEmpty(); slice = source.apply(ask.page(at, PAGE))) {
        slice.rows().forEach(row -> csv.writeRecord(cells(Components.of(row))));
        at += slice.rows().size();
        if (slice.rows().size() < PAGE) break;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private static List<String> cells(Map<String, Object> row) {
    List<String> cells = new ArrayList<>();
    row.values().forEach(value -> cells.add(cell(value)));
    return cells;
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
  static String cell(Object value) {
    if (value instanceof Number) return value.toString();
    String text = text(value);
    boolean risky = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }

  private static String text(Object value) {
    if (value == null) return "";
    if (value instanceof Value<?> typed) return String.valueOf(typed.value());
    if (value instanceof Collection<?> many)
      return many.stream().map(CsvAnswer::text).collect(Collectors.joining("; "));
    return value.toString();
  }
}
