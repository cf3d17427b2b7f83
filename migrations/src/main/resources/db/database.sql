-- Run once by a superuser inside the new database, which belongs to livery_owner.
revoke all on schema public from public;
create schema extensions;
create extension if not exists pg_trgm schema extensions;
grant usage on schema extensions to public;
