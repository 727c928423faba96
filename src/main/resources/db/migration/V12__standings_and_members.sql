-- How every action of a plan stood at a report, a few bytes each, a thousand or so in a row; and the
-- bodies that answer for an action as members of a group. The same SQL for H2 and PostgreSQL.

create table plan_standing (
  run integer not null references run (number),
  position bigint not null,
  standings bytea not null,
  primary key (run, position)
);

alter table reported_action add column members varchar default '' not null;
alter table previous_action add column members varchar default '' not null;
