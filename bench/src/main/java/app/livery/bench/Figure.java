package app.livery.bench;

/**
 * One row of the table.
 *
 * @param what what was measured
 * @param bar what it may take
 * @param value what it took
 * @param kept whether that is within the bar
 * @param note what else was seen
 */
record Figure(String what, String bar, String value, boolean kept, String note) {
  static final String HEAD = "| what | bar | measured | kept | note |\n|---|---|---|---|---|";

  String row() {
    String verdict = kept ? "yes" : "**no**";
    return "| %s | %s | %s | %s | %s |".formatted(what, bar, value, verdict, note);
  }
}
