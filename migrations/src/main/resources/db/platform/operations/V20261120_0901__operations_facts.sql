-- The platform's own stream of facts, append-only like each tenant's.
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
  written_at timestamptz not null default clock_timestamp()
);
create index fact_at_idx on fact (at desc, id desc);
create index fact_subject_idx on fact (subject, at desc);
create index fact_name_idx on fact (name, at desc);
create index fact_search_idx on fact using gin (lower(name || ' ' || actor_name) extensions.gin_trgm_ops);
revoke update, delete, truncate on fact from livery_platform;
