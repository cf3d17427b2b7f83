-- Organisations, the people in them and what they occupy.
create table organisation (
  id uuid primary key,
  name text not null,
  slug text not null,
  kind text not null check (kind in ('STANDARD', 'TRIAL')),
  currency text not null,
  seats_paid int not null check (seats_paid >= 0),
  seats_taken int not null default 0 check (seats_taken >= 0),
  members int not null default 0 check (members >= 0),
  status text not null check (status in ('ACTIVE', 'SUSPENDED')),
  status_reason text,
  status_by text,
  status_at timestamptz not null,
  expires_at timestamptz,
  created_at timestamptz not null
);
create unique index organisation_slug_key on organisation (slug);
create unique index organisation_trial_key on organisation (kind) where kind = 'TRIAL';
create index organisation_created_idx on organisation (created_at desc, id desc);
create index organisation_name_idx on organisation (lower(name), id);
create index organisation_members_idx on organisation (members, id);
create index organisation_seats_idx on organisation (seats_taken, id);
create index organisation_expires_idx on organisation (expires_at, id);
create index organisation_status_idx on organisation (status, created_at desc, id desc);
create index organisation_search_idx on organisation using gin (lower(name || ' ' || slug) extensions.gin_trgm_ops);

create table person (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null,
  status text not null check (status in ('ACTIVE', 'SUSPENDED')),
  status_reason text,
  status_by text,
  status_at timestamptz not null,
  tenant_admin boolean not null default false,
  code text not null,
  confirmed_at timestamptz,
  last_sign_in_at timestamptz,
  created_at timestamptz not null
);
create unique index person_email_key on person (email);
create unique index person_code_key on person (code);
create index person_created_idx on person (created_at desc, id desc);
create index person_name_idx on person (lower(name), id);
create index person_seen_idx on person (last_sign_in_at desc, id desc);
create index person_search_idx on person using gin (lower(name || ' ' || email) extensions.gin_trgm_ops);

create table member (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  role text not null check (role in ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER')),
  seated boolean not null,
  joined_at timestamptz not null,
  joined_by text not null,
  expires_at timestamptz,
  ended_at timestamptz
);
create unique index member_person_key on member (organisation_id, person_id) where ended_at is null;
create index member_person_idx on member (person_id);
create index member_expiry_idx on member (expires_at) where ended_at is null and expires_at is not null;
create index member_joined_idx on member (organisation_id, joined_at desc);
