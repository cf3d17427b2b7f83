-- Run once by a superuser in an empty cluster, before the first start; then give each role a password.
-- livery_owner makes schemas, roles and tables. livery_app and livery_platform are what the server logs in as.
create role livery_owner login nosuperuser createrole nobypassrls;
create role livery_app login nosuperuser noinherit nobypassrls;
create role livery_platform login nosuperuser nobypassrls;
