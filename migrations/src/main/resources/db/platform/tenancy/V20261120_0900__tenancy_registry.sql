-- Which tenants there are, where they live, by which hosts they are reached.
create table tenant (
  id uuid primary key,
  slug text not null,
  name text not null,
  schema_name text not null,
  status text not null,
  status_reason text,
  status_by text,
  status_at timestamptz not null,
  delete_after timestamptz,
  created_at timestamptz not null
);
create unique index tenant_slug_key on tenant (slug);
create unique index tenant_schema_key on tenant (schema_name);
create index tenant_created_idx on tenant (created_at desc, id);
create index tenant_name_idx on tenant (lower(name), id);
create index tenant_search_idx on tenant using gin (lower(name || ' ' || slug) extensions.gin_trgm_ops);

-- Host names of their own; each tenant also answers at <slug>.<public host> without a row here.
create table host (
  name text primary key,
  tenant_id uuid not null references tenant (id),
  main boolean not null default false,
  created_at timestamptz not null
);
create unique index host_main_key on host (tenant_id) where main;

-- One row for each migration that a tenant's schema has; a deploy touches only those that are behind.
create table tenant_schema (
  tenant_id uuid not null references tenant (id),
  version text not null,
  checksum text not null,
  state text not null check (state in ('APPLIED', 'FAILED')),
  message text,
  took_ms int not null,
  applied_at timestamptz not null,
  primary key (tenant_id, version)
);
create index tenant_schema_version_idx on tenant_schema (version, state);

-- Nodes compare this number to learn that their picture of the registry is old.
create table registry_revision (one boolean primary key default true check (one), revision bigint not null);
insert into registry_revision (revision) values (1);
