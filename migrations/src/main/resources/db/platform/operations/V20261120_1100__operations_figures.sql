-- Read models over all tenants, folded from the tenants' facts. Every row can be made again from those facts.
create table tenant_figures (
  tenant_id uuid primary key references tenant (id) on delete cascade,
  organisations int not null default 0,
  people int not null default 0,
  members int not null default 0,
  trial_people int not null default 0,
  seats_taken int not null default 0,
  seats_paid int not null default 0,
  bytes bigint,
  last_activity_at timestamptz
);
create index tenant_figures_people_idx on tenant_figures (people, tenant_id);
create index tenant_figures_activity_idx on tenant_figures (last_activity_at, tenant_id);

create table organisation_entry (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  name text not null,
  slug text not null,
  kind text not null,
  currency text not null,
  members int not null,
  seats_taken int not null,
  seats_paid int not null,
  status text not null,
  expires_at timestamptz,
  created_at timestamptz not null,
  search text not null,
  primary key (id, tenant_id)
);
create index organisation_entry_created_idx on organisation_entry (created_at desc, id desc);
create index organisation_entry_name_idx on organisation_entry (lower(name), id);
create index organisation_entry_members_idx on organisation_entry (members, id);
create index organisation_entry_tenant_idx on organisation_entry (tenant_id, created_at desc);
create index organisation_entry_search_idx on organisation_entry using gin (search extensions.gin_trgm_ops);

create table person_entry (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  email text not null,
  name text not null,
  status text not null,
  tenant_admin boolean not null,
  organisations text not null,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  search text not null,
  primary key (id, tenant_id)
);
create index person_entry_created_idx on person_entry (created_at desc, id desc);
create index person_entry_name_idx on person_entry (lower(name), id);
create index person_entry_email_idx on person_entry (email, id);
create index person_entry_seen_idx on person_entry (last_sign_in_at, id);
create index person_entry_tenant_idx on person_entry (tenant_id, created_at desc);
create index person_entry_search_idx on person_entry using gin (search extensions.gin_trgm_ops);

-- Who belongs where, so that a person's line can name their organisations.
create table member_entry (
  tenant_id uuid not null references tenant (id) on delete cascade,
  organisation_id uuid not null,
  person_id uuid not null,
  role text not null,
  primary key (tenant_id, organisation_id, person_id)
);
create index member_entry_person_idx on member_entry (tenant_id, person_id);

create table signup_day (
  tenant_id uuid not null references tenant (id) on delete cascade,
  day date not null,
  people int not null,
  primary key (tenant_id, day)
);
create index signup_day_day_idx on signup_day (day);

-- The audit feed over all tenants and the platform itself, and the ledger of what has been folded: a fact of
-- which a row stands here has had its effect. The platform's own facts bear the identifier of zeros.
create table fact_entry (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  subject uuid not null,
  detail text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  staff text,
  reason text,
  request_id text not null,
  address text not null,
  at timestamptz not null,
  search text not null,
  primary key (id, tenant_id)
);
create index fact_entry_at_idx on fact_entry (at desc, id desc);
create index fact_entry_tenant_idx on fact_entry (tenant_id, at desc);
create index fact_entry_name_idx on fact_entry (name, at desc);
create index fact_entry_search_idx on fact_entry using gin (search extensions.gin_trgm_ops);

create view tenant_entry as
select t.id, t.slug, t.name, t.status, t.status_reason, t.status_by, t.status_at, t.created_at,
  (select max(s.version) from tenant_schema s where s.tenant_id = t.id and s.state = 'APPLIED') as schema_version,
  coalesce(f.organisations, 0) as organisations, coalesce(f.people, 0) as people,
  coalesce(f.members, 0) as members, coalesce(f.trial_people, 0) as trial_people,
  coalesce(f.seats_taken, 0) as seats_taken, coalesce(f.seats_paid, 0) as seats_paid,
  f.bytes, f.last_activity_at
from tenant t left join tenant_figures f on f.tenant_id = t.id;
