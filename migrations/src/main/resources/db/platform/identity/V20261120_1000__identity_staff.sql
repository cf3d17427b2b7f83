-- The platform's own staff: apart from every tenant's people, with the same mechanics.
create table staff (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null,
  status text not null check (status in ('ACTIVE', 'SUSPENDED')),
  status_reason text,
  status_by text,
  status_at timestamptz not null,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  created_by text not null
);
create unique index staff_email_key on staff (email);
create index staff_created_idx on staff (created_at desc, id desc);

create table staff_credential (
  owner_id uuid primary key references staff (id),
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

create table staff_recovery_code (
  id uuid primary key,
  owner_id uuid not null references staff (id),
  code_hash text not null,
  used_at timestamptz
);
create unique index staff_recovery_code_key on staff_recovery_code (owner_id, code_hash);

-- A session remembers the tenant that its owner has entered, why, and until when.
create table staff_session (
  id uuid primary key,
  owner_id uuid not null references staff (id),
  secret_hash text not null,
  stage text not null check (stage in ('SECOND_FACTOR', 'ENROLMENT', 'FULL')),
  device text not null,
  address text not null,
  idle_minutes int not null check (idle_minutes > 0),
  entered_tenant uuid references tenant (id),
  entered_reason text,
  entered_until timestamptz,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create unique index staff_session_secret_key on staff_session (secret_hash);
create index staff_session_owner_idx on staff_session (owner_id, created_at desc);
create index staff_session_expiry_idx on staff_session (expires_at);

-- Links that work once; the first member of staff has one without an owner.
create table staff_token (
  id uuid primary key,
  kind text not null check (kind in ('RESET', 'SET_UP', 'FIRST')),
  owner_id uuid references staff (id),
  secret_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index staff_token_secret_key on staff_token (secret_hash);
create index staff_token_owner_idx on staff_token (owner_id, kind);

create table platform_key (
  id uuid primary key,
  name text not null,
  scopes text not null,
  secret_hash text not null,
  last_four text not null,
  maker_id uuid not null references staff (id),
  maker text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text
);
create unique index platform_key_secret_key on platform_key (secret_hash);
create index platform_key_created_idx on platform_key (created_at desc, id desc);
