package app.livery.operations.health;

/** Work in the background that can pile up; each kind of it is a bean. */
public interface Backlog {
  /** What it is, for example {@code posting}. */
  String name();

  /** How many tenants wait or are being served on this node. */
  int backlog();
}
