-- Every fault of the server and of browsers' scripts, whether or not somebody was told. Pruned after 90 days.
create table error_event (
  id uuid primary key,
  incident text not null,
  source text not null check (source in ('SERVER', 'BROWSER')),
  exception text not null,
  message text not null,
  place text not null,
  frames text not null,
  fingerprint text not null,
  times int not null check (times > 0),
  tenant_id uuid,
  actor_id uuid,
  actor_name text not null,
  request_id text not null,
  node text not null,
  at timestamptz not null,
  search text not null
);
create index error_event_at_idx on error_event (at desc, id desc);
create index error_event_incident_idx on error_event (incident);
create index error_event_fingerprint_idx on error_event (fingerprint, at desc);
create index error_event_search_idx on error_event using gin (search extensions.gin_trgm_ops);
