-- The quarterly round: what was sent to whom, what came back, and what was decided.

alter table run add column quarter varchar(10);

create table sent_form (
  workspace varchar not null,
  quarter varchar(10) not null,
  agency varchar not null,
  fingerprint varchar(20) not null,
  run integer not null references run (number),
  file varchar not null,
  due date not null,
  primary key (workspace, quarter, agency, fingerprint)
);

create table sent_row (
  workspace varchar not null,
  quarter varchar(10) not null,
  agency varchar not null,
  fingerprint varchar(20) not null,
  position integer not null,
  code varchar(20) not null,
  review varchar not null,
  series varchar not null,
  number varchar not null,
  answers varchar not null,
  primary key (workspace, quarter, agency, fingerprint, position),
  foreign key (workspace, quarter, agency, fingerprint)
    references sent_form (workspace, quarter, agency, fingerprint)
);

create table chase (
  workspace varchar not null,
  quarter varchar(10) not null,
  agency varchar not null,
  sent date not null,
  due date not null,
  answered date,
  reply varchar(30) not null,
  primary key (workspace, quarter, agency)
);

create table extension (
  workspace varchar not null,
  quarter varchar(10) not null,
  agency varchar not null,
  review varchar not null,
  series varchar not null,
  number varchar not null,
  asked_until date not null,
  asked_reason varchar not null,
  target varchar not null,
  accepted boolean,
  decided_until date,
  decided_reason varchar,
  decided date,
  primary key (workspace, quarter, agency, review, series, number)
);
