-- The brand's own account at Stripe. One row at most; without it money goes through the platform's. Both secrets are
-- sealed, and known again by their last letters.
create table stripe_wiring (
  id uuid primary key,
  one boolean not null default true check (one),
  sealed_key text not null,
  key_tail text not null,
  sealed_secret text,
  secret_tail text not null,
  account text not null,
  account_name text not null,
  live boolean not null,
  endpoint text not null,
  given_by text not null,
  given_at timestamptz not null
);
create unique index stripe_wiring_one_key on stripe_wiring (one);
-- Events that have had their effect. Written in the transaction of the effect, so that none has it twice.
create table billing_event (
  id text primary key,
  type text not null,
  object_id text not null,
  done_at timestamptz not null
);
create index billing_event_done_idx on billing_event (done_at);
