package app.livery.tenancy.hosts;

import java.util.List;

/** What name servers say to a question. */
public sealed interface NameReply {
  /** There are such records. */
  record Found(List<String> values) implements NameReply {
    public Found {
      values = List.copyOf(values);
    }
  }

  /** There is no such name, or none with such records. */
  record Nothing() implements NameReply {}

  /** They failed, or did not answer in time. */
  record Silence(String why) implements NameReply {}

  /** The values; none where nothing was found or nobody answered. */
  default List<String> values() {
    return this instanceof Found found ? found.values() : List.of();
  }

  default boolean isSilence() {
    return this instanceof Silence;
  }
}
