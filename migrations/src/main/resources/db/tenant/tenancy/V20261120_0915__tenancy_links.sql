-- Three ways in that can be handed around: trial links, offer links, typed codes.
create table trial_link (
  id uuid primary key,
  label text not null,
  secret_hash text not null,
  days int not null check (days between 1 and 365),
  use_limit int check (use_limit > 0),
  uses int not null default 0 check (uses >= 0 and (use_limit is null or uses <= use_limit)),
  expires_at timestamptz,
  off_at timestamptz,
  created_at timestamptz not null,
  created_by text not null
);
create unique index trial_link_secret_key on trial_link (secret_hash);
create index trial_link_created_idx on trial_link (created_at desc, id desc);

create table offer_link (
  id uuid primary key,
  label text not null,
  secret_hash text not null,
  plan text not null,
  seats int not null check (seats between 1 and 100000),
  trial_days int not null check (trial_days between 0 and 365),
  card_required boolean not null,
  at_trial_end text not null check (at_trial_end in ('RENEW', 'CANCEL')),
  use_limit int check (use_limit > 0),
  uses int not null default 0 check (uses >= 0 and (use_limit is null or uses <= use_limit)),
  expires_at timestamptz,
  off_at timestamptz,
  created_at timestamptz not null,
  created_by text not null
);
create unique index offer_link_secret_key on offer_link (secret_hash);
create index offer_link_created_idx on offer_link (created_at desc, id desc);

-- An offer applies to an organisation once.
create table offer_use (
  id uuid primary key,
  offer_id uuid not null references offer_link (id),
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  state text not null check (state in ('APPLIED', 'AWAITING_CHECKOUT')),
  used_at timestamptz not null
);
create unique index offer_use_key on offer_use (offer_id, organisation_id);

create table invite_code (
  id uuid primary key,
  code text not null,
  label text not null,
  days int not null check (days between 1 and 365),
  use_limit int check (use_limit > 0),
  uses int not null default 0 check (uses >= 0 and (use_limit is null or uses <= use_limit)),
  expires_at timestamptz,
  off_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  deleted_at timestamptz
);
create unique index invite_code_key on invite_code (code) where deleted_at is null;
create index invite_code_created_idx on invite_code (created_at desc, id desc);
