-- Keys for programs. A key may never do more than its maker may at that moment.
create table api_key (
  id uuid primary key,
  kind text not null check (kind in ('TENANT', 'ORGANISATION')),
  organisation_id uuid references organisation (id),
  role text not null,
  name text not null,
  scopes text not null,
  secret_hash text not null,
  last_four text not null,
  maker_id uuid not null,
  maker text not null,
  made_by_staff boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  check ((kind = 'ORGANISATION') = (organisation_id is not null))
);
create unique index api_key_secret_key on api_key (secret_hash);
create index api_key_created_idx on api_key (created_at desc, id desc);
create index api_key_organisation_idx on api_key (organisation_id, created_at desc);

-- Security settings that differ from their defaults.
create table security_setting (
  name text primary key,
  value int not null,
  changed_at timestamptz not null,
  changed_by text not null
);
