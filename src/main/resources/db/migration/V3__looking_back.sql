-- What a run looks back to: the paper that it follows, what was known at an earlier time, and what
-- became of every action that was outstanding in the last report.

alter table run add column since_report date;
alter table run add column as_known timestamp with time zone;
alter table run add column follows integer references run (number);
alter table run add column finished timestamp with time zone;

update run set finished = (
  select max(e.end_time) from batch_job_execution e join batch_job_execution_params p
    on p.job_execution_id = e.job_execution_id
  where p.parameter_name = 'run' and p.parameter_value = cast(run.number as varchar(10)));

create index reported_action_at on reported_action (run, place);

create table followed_action (
  run integer not null references run (number),
  was_key bytea not null,
  was_review varchar not null,
  was_series varchar not null,
  was_number varchar not null,
  was_place varchar not null,
  was_scope varchar(20) not null,
  was_leads varchar not null,
  was_target_raw varchar not null,
  was_target_day date,
  was_target_guessed boolean not null,
  was_action varchar not null,
  fate varchar(30) not null,
  now_place varchar,
  primary key (run, was_key)
);

create table previous_action (
  run integer not null references run (number),
  position integer not null,
  review varchar not null,
  series varchar not null,
  number varchar not null,
  place varchar not null,
  scope varchar(20),
  leads varchar not null,
  target_raw varchar not null,
  target_day date,
  target_guessed boolean not null,
  action varchar not null,
  text varchar not null,
  primary key (run, position)
);
