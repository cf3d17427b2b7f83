-- Systems of the brand's own that are told what happens. The secret that signs is sealed; the one before it
-- goes on signing for a while.
create table hook (
  id uuid primary key,
  name text not null,
  url text not null,
  events text not null,
  sealed text not null,
  old_sealed text,
  old_until timestamptz,
  state text not null check (state in ('ACTIVE', 'PAUSED', 'BROKEN')),
  state_by text not null,
  state_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  failures int not null,
  failing_since timestamptz,
  hold_until timestamptz,
  delivered_at timestamptz,
  check ((old_sealed is null) = (old_until is null)),
  check ((failures = 0) = (failing_since is null))
);

-- What one endpoint is told about one fact: one row, however often the fact is offered. A worker takes it by
-- moving next_at into the future, which is its lease.
create table hook_delivery (
  id uuid primary key,
  hook_id uuid not null references hook (id) on delete cascade,
  fact_id uuid not null,
  event text not null,
  body text not null,
  state text not null check (state in ('WAITING', 'SENDING', 'DELIVERED', 'FAILED')),
  attempts int not null,
  tries int not null,
  next_at timestamptz,
  status int,
  outcome text,
  created_at timestamptz not null,
  closed_at timestamptz,
  check ((state in ('WAITING', 'SENDING')) = (next_at is not null)),
  check ((state in ('DELIVERED', 'FAILED')) = (closed_at is not null))
);
create unique index hook_delivery_fact_key on hook_delivery (hook_id, fact_id);
create index hook_delivery_due_idx on hook_delivery (next_at) where next_at is not null;
create index hook_delivery_list_idx on hook_delivery (hook_id, created_at desc, id desc);
create index hook_delivery_closed_idx on hook_delivery (closed_at);

-- Each time it was tried, and what the other side said.
create table hook_attempt (
  id uuid primary key,
  delivery_id uuid not null references hook_delivery (id) on delete cascade,
  number int not null,
  at timestamptz not null,
  millis int not null,
  status int,
  outcome text not null,
  answer text not null
);
create index hook_attempt_delivery_idx on hook_attempt (delivery_id, number);
