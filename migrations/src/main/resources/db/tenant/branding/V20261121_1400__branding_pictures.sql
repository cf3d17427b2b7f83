-- Pictures by the name of their content, and which of them a livery shows.
create table livery_picture (
  name text primary key,
  type text not null,
  bytes bytea not null check (octet_length(bytes) <= 12582912),
  added_at timestamptz not null,
  added_by text not null
);

alter table livery add column backdrop text not null default 'GLOW';
alter table livery add column logo text;
alter table livery add column logo_dark text;
alter table livery add column icon text;
alter table livery add column background text;

alter table livery_draft add column backdrop text not null default 'GLOW';
alter table livery_draft add column logo text;
alter table livery_draft add column logo_dark text;
alter table livery_draft add column icon text;
alter table livery_draft add column background text;

alter table livery_publication add column backdrop text not null default 'GLOW';
alter table livery_publication add column logo text;
alter table livery_publication add column logo_dark text;
alter table livery_publication add column icon text;
alter table livery_publication add column background text;

do $$ begin
  execute format('revoke update, delete, truncate on livery_picture from %I', current_setting('livery.tenant_role'));
end $$;
