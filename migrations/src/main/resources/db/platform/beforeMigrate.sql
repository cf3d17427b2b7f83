grant usage on schema platform to livery_platform;
alter default privileges for role livery_owner in schema platform grant select, insert, update, delete on tables to livery_platform;
