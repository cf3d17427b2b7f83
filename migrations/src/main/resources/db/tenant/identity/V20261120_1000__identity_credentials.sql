-- How people of this tenant prove who they are. Passwords stand as Argon2id, second factors sealed, secrets hashed.
create table credential (
  owner_id uuid primary key references person (id),
  password_hash text,
  password_at timestamptz,
  totp_sealed text,
  totp_pending text,
  totp_at timestamptz,
  totp_step bigint not null default 0,
  failures int not null default 0 check (failures >= 0),
  failed_at timestamptz,
  locked_until timestamptz
);

create table recovery_code (
  id uuid primary key,
  owner_id uuid not null references person (id),
  code_hash text not null,
  used_at timestamptz
);
create unique index recovery_code_key on recovery_code (owner_id, code_hash);

-- A session that a member of the staff leads in a person's place carries the staff's name and reason.
create table session (
  id uuid primary key,
  owner_id uuid not null references person (id),
  secret_hash text not null,
  stage text not null check (stage in ('SECOND_FACTOR', 'ENROLMENT', 'FULL')),
  organisation_id uuid references organisation (id),
  device text not null,
  address text not null,
  idle_minutes int not null check (idle_minutes > 0),
  staff_id uuid,
  staff text,
  reason text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create unique index session_secret_key on session (secret_hash);
create index session_owner_idx on session (owner_id, created_at desc);
create index session_expiry_idx on session (expires_at);

-- Links that work once.
create table token (
  id uuid primary key,
  kind text not null check (kind in ('RESET', 'SET_UP', 'HANDOVER')),
  owner_id uuid references person (id),
  secret_hash text not null,
  staff_id uuid,
  staff text,
  reason text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index token_secret_key on token (secret_hash);
create index token_owner_idx on token (owner_id, kind);
create index token_expiry_idx on token (expires_at);

-- Somebody has signed up and the address is not confirmed yet: nobody is known by it until it is.
-- The way in (an invite, a link, a code) waits sealed, since its secret is stored nowhere in the clear.
create table registration (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null,
  password_hash text not null,
  way_kind text not null check (way_kind in ('NONE', 'INVITE', 'TRIAL', 'OFFER', 'CODE')),
  way_sealed text,
  organisation_name text,
  secret_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index registration_secret_key on registration (secret_hash);
create index registration_email_idx on registration (email, created_at desc);
create index registration_expiry_idx on registration (expires_at);
