package app.livery.kernel;

import java.io.Serializable;

/**
 * A type of one value that carries a promise about it; written as that value in JSON and in SQL.
 */
public interface Value<T> extends Serializable {
  T value();
}
