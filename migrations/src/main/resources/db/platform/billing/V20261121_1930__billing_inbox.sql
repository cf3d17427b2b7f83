-- What Stripe has told us, stored before anything is done about it. account_id is the brand whose own account sent it,
-- null for the platform's; tenant_id is the brand whom it concerns, once that is known. A worker takes a row by moving
-- next_at into the future.
create table stripe_event (
  id uuid primary key,
  account_id uuid references tenant (id) on delete cascade,
  event_id text not null,
  type text not null,
  version text not null,
  object_id text not null,
  customer text not null,
  payment_intent text not null,
  live boolean not null,
  readable boolean not null,
  tenant_id uuid references tenant (id) on delete cascade,
  payload text,
  state text not null check (state in ('WAITING', 'DONE', 'UNASKED', 'STRAY', 'POISON')),
  attempts int not null default 0,
  next_at timestamptz,
  error text not null default '',
  created_at timestamptz not null,
  received_at timestamptz not null,
  closed_at timestamptz,
  check ((state = 'WAITING') = (next_at is not null))
);
create unique index stripe_event_key on stripe_event (account_id, event_id) nulls not distinct;
create index stripe_event_due_idx on stripe_event (next_at) where next_at is not null;
create index stripe_event_received_idx on stripe_event (received_at desc, id desc);
create index stripe_event_state_idx on stripe_event (state, received_at desc, id desc);
create index stripe_event_account_idx on stripe_event (account_id, received_at desc, id desc);
create index stripe_event_tenant_idx on stripe_event (tenant_id);
create index stripe_event_closed_idx on stripe_event (closed_at) where closed_at is not null;
-- Which customer of the platform's account is whose.
create table stripe_customer (
  id text primary key,
  tenant_id uuid not null references tenant (id) on delete cascade
);
create index stripe_customer_tenant_idx on stripe_customer (tenant_id);
-- Up to when an account's own list of events has been compared with what came.
create table stripe_cursor (
  id uuid primary key,
  account_id uuid references tenant (id) on delete cascade,
  seen_until timestamptz not null
);
create unique index stripe_cursor_key on stripe_cursor (account_id) nulls not distinct;
