-- What the brand wears. One row; without it the default livery is worn.
create table livery (
  id uuid primary key,
  one boolean not null default true check (one),
  primary_colour int not null,
  accent_colour int not null,
  tone text not null,
  navigation text not null,
  density text not null,
  typeface text not null,
  radius int not null check (radius between 0 and 16),
  changed_at timestamptz not null
);
create unique index livery_one_key on livery (one);
