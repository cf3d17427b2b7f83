package app.livery.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the baseline of new tenants: what all migrations together make, told by the catalog. Run
 * it in the module's folder; db/tenant/README.md has the command.
 */
public final class Squash {
  private static final Path FOLDER = Path.of("src/main/resources/db/tenant/baseline");

  private static final String TABLES =
      """
      select 'create table ' || c.relname || E' (\\n  ' || string_agg(part.line, E',\\n  ' order by part.place, part.line)
             || E'\\n);'
        from pg_class c,
     lateral (select a.attnum as place, a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                     || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                     || case when a.attnotnull then ' not null' else '' end as line
                from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              union all
              select 10000 + position(k.contype::text in 'puc'),
                     'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'c')) part
       where c.relnamespace = '%1$s'::regnamespace and c.relkind = 'r'
       group by c.relname order by c.relname
      """;

  private static final String FOREIGN_KEYS =
      """
      select 'alter table ' || c.relname || ' add constraint ' || k.conname || ' '
             || replace(pg_get_constraintdef(k.oid), '%1$s.', '') || ';'
        from pg_constraint k join pg_class c on c.oid = k.conrelid
       where k.contype = 'f' and k.connamespace = '%1$s'::regnamespace
       order by c.relname, k.conname
      """;

  private static final String INDEXES =
      """
      select replace(pg_get_indexdef(i.indexrelid), '%1$s.', '') || ';'
        from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
       where c.relnamespace = '%1$s'::regnamespace
         and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
       order by c.relname, x.relname
      """;

  private static final String WITHHELD =
      """
      select '  execute format(''revoke ' || string_agg(p.may, ', ' order by p.may) || ' on ' || c.relname
             || ' from %%I'', current_setting(''livery.tenant_role''));'
        from pg_class c, (values ('select'), ('insert'), ('update'), ('delete')) p (may)
       where c.relnamespace = '%1$s'::regnamespace and c.relkind = 'r'
         and not has_table_privilege('%1$s', c.oid, p.may)
       group by c.relname order by c.relname
      """;

  private Squash() {}

  /** Replaces the baseline that stands in the sources. */
  public static void main(String[] arguments) throws IOException, SQLException {
    List<Script> scripts = Scripts.all();
    Cluster cluster = Cluster.fresh();
    cluster.fleet(scripts).provision(cluster.tenant(1));
    Files.createDirectories(FOLDER);
    try (var old = Files.newDirectoryStream(FOLDER, "B*.sql")) {
      for (Path file : old) Files.delete(file);
    }
    String last = scripts.get(scripts.size() - 1).version();
    Path file = FOLDER.resolve("B" + last + "__baseline.sql");
    Files.writeString(file, text(cluster, scripts));
    System.out.println("Wrote " + file);
  }

  static String text(Cluster cluster, List<Script> scripts) {
    String schema = cluster.schema(1);
    requirePlain(cluster, schema);
    return String.join(
        "\n\n",
        "-- Made by Squash from all migrations of the tenants' schemas; do not edit.",
        scripts.stream().map(Baseline::holds).collect(Collectors.joining("\n")),
        lines(cluster, TABLES, "\n\n"),
        lines(cluster, FOREIGN_KEYS, "\n"),
        lines(cluster, INDEXES, "\n"),
        "do $$ begin\n" + lines(cluster, WITHHELD, "\n") + "\nend $$;\n");
  }

  private static String lines(Cluster cluster, String query, String between) {
    return String.join(between, cluster.column(query.formatted(cluster.schema(1))));
  }

  /** What this cannot squash has to be taught to it first. */
  private static void requirePlain(Cluster cluster, String schema) {
    List<String> others = cluster.column(Catalog.OTHERS.formatted(schema));
    if (!others.isEmpty()) throw new IllegalStateException("Cannot squash " + others);
    for (String table :
        cluster.column("select tablename from pg_tables where schemaname = '" + schema + "'"))
      if (!cluster.value("select count(*) from " + schema + "." + table).equals("0"))
        throw new IllegalStateException("Cannot squash the rows of " + table);
  }
}
