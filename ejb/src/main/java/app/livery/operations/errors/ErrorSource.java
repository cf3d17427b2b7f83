package app.livery.operations.errors;

/** Where a fault happened. */
public enum ErrorSource {
  SERVER,
  BROWSER
}
