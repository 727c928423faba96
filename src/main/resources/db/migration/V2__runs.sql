-- What was asked for, what was accepted, what was found, and what the steps hand on.
-- The same SQL for H2 and PostgreSQL: varchar for text of a cell, text for lists of places.

create table run (
  number integer not null primary key,
  job varchar(100) not null,
  workspace varchar not null,
  meeting date not null,
  as_of date not null,
  papers varchar not null,
  reports varchar,
  asked timestamp with time zone not null
);

create table run_source (
  run integer not null references run (number),
  name varchar(1000) not null,
  role varchar(20) not null,
  sha256 char(64) not null,
  size bigint not null,
  primary key (run, name)
);

create table row_count (
  run integer not null references run (number),
  source varchar(20) not null,
  rows_read bigint not null,
  rows_accepted bigint not null,
  rows_rejected bigint not null,
  primary key (run, source),
  check (rows_read = rows_accepted + rows_rejected)
);

create table finding (
  run integer not null references run (number),
  step varchar(100) not null,
  severity varchar(20) not null,
  rule varchar(200) not null,
  place varchar not null,
  found varchar not null,
  expected varchar not null,
  action varchar not null
);
create index finding_of_run on finding (run, step);

create table reported_action (
  run integer not null references run (number),
  sort_key bytea not null,
  review varchar not null,
  series varchar not null,
  number varchar not null,
  place varchar not null,
  recommendation varchar not null,
  action varchar not null,
  progress varchar not null,
  scope varchar(20) not null,
  leads varchar not null,
  target_raw varchar not null,
  target_day date,
  target_guessed boolean not null,
  status varchar(30) not null,
  status_raw varchar not null,
  completed date,
  listed_outstanding boolean,
  outstanding_at_last_report boolean,
  primary key (run, sort_key)
);

create table plan_tally (
  run integer not null references run (number),
  dimension varchar(20) not null,
  name varchar not null,
  measure varchar(30) not null,
  places text not null,
  primary key (run, dimension, name, measure)
);

create table plan_movement (
  run integer not null references run (number),
  dimension varchar(20) not null,
  name varchar not null,
  change varchar(30) not null,
  places text not null,
  primary key (run, dimension, name, change)
);

create table ledger_total (
  run integer not null references run (number),
  year_from date not null,
  kind varchar(30) not null,
  payer varchar not null,
  for_year_from date not null,
  pence bigint not null,
  places text not null,
  primary key (run, year_from, kind, payer, for_year_from)
);

create table review (
  run integer not null references run (number),
  position integer not null,
  reference varchar not null,
  place varchar not null,
  kind varchar not null,
  state varchar(30) not null,
  area varchar not null,
  incident date,
  notified date,
  decided date,
  author_commissioned date,
  first_panel date,
  sent_to_home_office date,
  published date,
  primary key (run, position)
);

create table figure (
  run integer not null references run (number),
  position integer not null,
  id varchar not null,
  amount varchar not null,
  unit varchar(20) not null,
  label varchar not null,
  rule varchar not null,
  places text not null,
  primary key (run, position)
);
create unique index figure_of_run on figure (run, id);
