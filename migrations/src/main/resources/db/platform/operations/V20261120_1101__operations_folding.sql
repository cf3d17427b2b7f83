-- How far the folding of each tenant's facts is, and what stopped it if something did.
create table fold (
  tenant_id uuid primary key references tenant (id) on delete cascade,
  folded bigint not null default 0,
  folded_at timestamptz,
  fact_id uuid,
  fact_name text,
  message text,
  attempts int not null default 0,
  stopped_at timestamptz,
  next_try_at timestamptz,
  rebuilding boolean not null default false,
  rebuild_by text,
  rebuild_total bigint not null default 0,
  rebuild_done bigint not null default 0,
  cursor_at timestamptz,
  cursor_id uuid
);
create index fold_stopped_idx on fold (stopped_at) where stopped_at is not null;

-- Facts that a member of staff chose to pass over: they stand in the feed and have no other effect.
create table skipped_fact (
  tenant_id uuid not null references tenant (id) on delete cascade,
  fact_id uuid not null,
  reason text not null,
  skipped_by text not null,
  skipped_at timestamptz not null,
  primary key (tenant_id, fact_id)
);
