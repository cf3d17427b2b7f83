package app.livery.bench;

import java.util.List;

/** Something that is measured; it opens what it needs and leaves nothing behind. */
interface Measurement {
  /** Its rows of the table. */
  List<Figure> measure() throws Exception;
}
