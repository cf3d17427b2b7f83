-- What people are asked for when they top up, and what they have begun to pay.
create table top_up_setting (
  name text primary key,
  value text not null,
  changed_at timestamptz not null,
  changed_by text not null
);

create table top_up (
  id uuid primary key,
  wallet_id uuid not null references organisation (id),
  credits_micro bigint not null check (credits_micro > 0),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  state text not null check (state in ('OPEN', 'PAID', 'EXPIRED')),
  session_id text,
  url text,
  payment_intent text,
  expires_days int not null check (expires_days >= 0),
  created_by text not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index top_up_session_key on top_up (session_id) where session_id is not null;
create unique index top_up_payment_key on top_up (payment_intent) where payment_intent is not null;
create index top_up_wallet_idx on top_up (wallet_id, created_at desc, id desc);
