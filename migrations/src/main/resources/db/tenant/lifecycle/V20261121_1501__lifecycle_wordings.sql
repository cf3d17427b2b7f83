-- What a brand has letters say instead of the standard words; a letter and language without a row says those.
create table mail_wording (
  id uuid primary key,
  template text not null,
  language text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  changed_by text not null,
  changed_at timestamptz not null
);
create unique index mail_wording_key on mail_wording (template, language);
