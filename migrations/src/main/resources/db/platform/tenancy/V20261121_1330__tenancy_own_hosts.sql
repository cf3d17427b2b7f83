-- A host name of a tenant's own has a story now: claimed, proved by a TXT record, live, broken, removed.
-- Several tenants may wait for the same name; one of them has it.
drop index host_main_key;
alter table host drop constraint host_pkey;
alter table host
  add column id uuid not null default gen_random_uuid(),
  add column proof text not null default '',
  add column skeleton text not null default '',
  add column state text not null default 'PROVED',
  add column cause text not null default 'PROOF_SEEN',
  add column state_by text not null default 'system',
  add column state_at timestamptz not null default now(),
  add column created_by text not null default 'system',
  add column proved_at timestamptz,
  add column checked_at timestamptz,
  add column next_check_at timestamptz,
  add column attempts int not null default 0,
  add column misses int not null default 0,
  add column proof_finding text not null default 'UNSEEN',
  add column proof_found text not null default '',
  add column address_finding text not null default 'UNSEEN',
  add column address_found text not null default '',
  add column certificate_state text not null default 'UNKNOWN',
  add column certificate_issuer text not null default '',
  add column certificate_until timestamptz,
  add constraint host_pkey primary key (id);
create unique index host_proved_key on host (name) where state in ('PROVED', 'LIVE', 'BROKEN');
create unique index host_claim_key on host (tenant_id, name) where state <> 'REMOVED';
create unique index host_main_key on host (tenant_id) where main;
create index host_due_idx on host (next_check_at) where state <> 'REMOVED';
create index host_skeleton_idx on host (skeleton) where state in ('PROVED', 'LIVE', 'BROKEN');
