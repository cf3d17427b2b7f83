package app.livery.migrations;

import java.util.List;

/** A small history of migrations for tests of the fleet. */
final class Sample {
  private static final List<Script> HISTORY =
      List.of(
          script(1, "create table note (id uuid primary key, words text not null);"),
          script(2, "alter table note add column at timestamptz; select pg_sleep(0.005);"),
          script(3, "create index note_at_idx on note (at); select pg_sleep(0.005);"),
          script(4, "create table mark (id uuid primary key, note_id uuid references note (id));"),
          script(5, "insert into note values ('00000000-0000-7000-8000-000000000001', 'once');"));

  private Sample() {}

  /** The first migrations of the history, up to and including a number. */
  static List<Script> upTo(int number) {
    return HISTORY.subList(0, number);
  }

  static Script script(int number, String sql) {
    String version = String.format("20260101_%04d", number);
    return new Script(version, "sample_" + number, sql, "sum of " + sql.hashCode());
  }
}
