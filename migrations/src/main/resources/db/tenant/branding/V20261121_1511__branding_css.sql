-- CSS of the brand's own, as typed; what browsers get is written anew from it.
alter table livery add column css text not null default '' check (octet_length(css) <= 32768);
alter table livery_draft add column css text not null default '' check (octet_length(css) <= 32768);
alter table livery_publication add column css text not null default '' check (octet_length(css) <= 32768);
