package app.livery.migrations;

import java.util.List;

/** What PostgreSQL's catalog says of a schema, written so that equal schemas read the same. */
final class Catalog {
  private static final String COLUMNS =
      """
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
             || case when a.attnotnull then ' not null' else '' end
             || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = '%1$s'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       order by 1
      """;

  private static final String INDEXES =
      """
      select replace(pg_get_indexdef(i.indexrelid), '%1$s', 'schema')
        from pg_index i join pg_class c on c.oid = i.indrelid
       where c.relnamespace = '%1$s'::regnamespace
       order by 1
      """;

  private static final String CONSTRAINTS =
      """
      select replace(conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid), '%1$s', 'schema')
        from pg_constraint where connamespace = '%1$s'::regnamespace order by 1
      """;

  private static final String GRANTS =
      """
      select replace(c.relname || ' ' || coalesce((
               select string_agg(acl::text, ',' order by acl::text)
                 from unnest(c.relacl) acl), 'none'), '%1$s', 'role')
        from pg_class c
       where c.relnamespace = '%1$s'::regnamespace and c.relkind <> 'i' order by 1
      """;

  static final String OTHERS =
      """
      select kind || ' ' || name from (
        select 'function' as kind, proname::text as name from pg_proc
         where pronamespace = '%1$s'::regnamespace
        union all
        select 'type', typname::text from pg_type t
         where typnamespace = '%1$s'::regnamespace and typelem = 0
           and not exists (select 1 from pg_class where oid = t.typrelid)
        union all
        select 'relation of kind ' || relkind::text, relname::text from pg_class
         where relnamespace = '%1$s'::regnamespace and relkind not in ('r', 'i')) other
       order by 1
      """;

  private Catalog() {}

  /** Columns, indexes, constraints, grants and whatever else there is, a line each. */
  static String of(Cluster cluster, String schema) {
    StringBuilder text = new StringBuilder();
    for (String query : List.of(COLUMNS, INDEXES, CONSTRAINTS, GRANTS, OTHERS))
      cluster.column(query.formatted(schema)).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
