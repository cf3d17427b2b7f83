-- The one stream of facts, append-only: the audit trail is its reading. What still has to be folded into the
-- platform's read models stands in outbox, written in the same transaction and taken out once folded.
create table fact (
  id uuid primary key,
  name text not null,
  subject uuid not null,
  payload jsonb not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  staff text,
  reason text,
  request_id text not null,
  address text not null,
  at timestamptz not null,
  -- the database's own clock, for all nodes the same: the order of folding
  written_at timestamptz not null default clock_timestamp()
);
create index fact_written_idx on fact (written_at, id);
create index fact_at_idx on fact (at desc, id desc);
create index fact_subject_idx on fact (subject, at desc);
create index fact_actor_idx on fact (actor_id, at desc);
create index fact_name_idx on fact (name, at desc);
create index fact_search_idx on fact using gin (lower(name || ' ' || actor_name) extensions.gin_trgm_ops);

create table outbox (
  fact_id uuid primary key,
  written_at timestamptz not null default clock_timestamp()
);
create index outbox_written_idx on outbox (written_at, fact_id);

do $$ begin
  execute format('revoke update, delete, truncate on fact from %I', current_setting('livery.tenant_role'));
end $$;
