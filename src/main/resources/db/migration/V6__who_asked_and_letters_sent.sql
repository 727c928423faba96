-- Who asked for a run, and for which period of the schedule; letters, so that nobody is chased twice.

create table run_origin (
  run integer not null primary key references run (number),
  who varchar(200) not null,
  host varchar(300) not null,
  process bigint not null,
  duty varchar(30),
  period varchar(30)
);
create index run_origin_of_period on run_origin (duty, period);

-- A row is there before its letter is sent: state SENDING. A process that is killed between leaves
-- it so, and nobody can know whether the letter went.
create table letter (
  partnership varchar(300) not null,
  period varchar(30) not null,
  recipient varchar(500) not null,
  kind varchar(100) not null,
  address varchar(500) not null,
  state varchar(20) not null,
  noted timestamp with time zone not null,
  primary key (partnership, period, recipient, kind)
);
