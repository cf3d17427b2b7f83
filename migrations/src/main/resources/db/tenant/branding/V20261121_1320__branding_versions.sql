-- What the brand is about to wear, and all that it ever wore. What is worn now bears the number of its publication.
alter table livery add column number int not null default 0;

create table livery_draft (
  id uuid primary key,
  one boolean not null default true check (one),
  edition int not null check (edition > 0),
  primary_colour int not null,
  accent_colour int not null,
  tone text not null,
  navigation text not null,
  density text not null,
  typeface text not null,
  radius int not null check (radius between 0 and 16),
  changed_at timestamptz not null,
  changed_by text not null
);
create unique index livery_draft_one_key on livery_draft (one);

create table livery_publication (
  id uuid primary key,
  number int not null check (number > 0),
  primary_colour int not null,
  accent_colour int not null,
  tone text not null,
  navigation text not null,
  density text not null,
  typeface text not null,
  radius int not null check (radius between 0 and 16),
  published_at timestamptz not null,
  published_by text not null,
  note text not null,
  restored int
);
create unique index livery_publication_number_key on livery_publication (number);

-- what was worn before there was a history is its beginning
update livery set number = 1;
insert into livery_publication
  select id, 1, primary_colour, accent_colour, tone, navigation, density, typeface, radius, changed_at, '', '', null from livery;

do $$ begin
  execute format('revoke update, delete, truncate on livery_publication from %I', current_setting('livery.tenant_role'));
end $$;
