-- One address, one organisation, one role; only the hash of the secret is kept.
create table invite (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  invitee text not null,
  role text not null check (role in ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER')),
  secret_hash text not null,
  language text not null,
  status text not null check (status in ('PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED')),
  sendings int not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  accepted_by uuid references person (id),
  closed_at timestamptz
);
create unique index invite_secret_key on invite (secret_hash);
create unique index invite_pending_key on invite (organisation_id, invitee) where status = 'PENDING';
create index invite_created_idx on invite (created_at desc, id desc);
create index invite_organisation_idx on invite (organisation_id, created_at desc);
create index invite_status_idx on invite (status, created_at desc, id desc);
create index invite_expiry_idx on invite (expires_at) where status = 'PENDING';
create index invite_search_idx on invite using gin (lower(invitee) extensions.gin_trgm_ops);
