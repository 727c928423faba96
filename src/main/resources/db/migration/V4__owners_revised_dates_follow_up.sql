-- Who helps, which body has ended, the date before the revised one, and the follow-up of an action.
-- The same SQL for H2 and PostgreSQL.

alter table reported_action add column ended_leads varchar default '' not null;
alter table reported_action add column supporting varchar default '' not null;
alter table reported_action add column original_raw varchar;
alter table reported_action add column original_day date;
alter table reported_action add column original_guessed boolean;
alter table reported_action add column follow_up_due date;
alter table reported_action add column measure varchar default '' not null;
alter table reported_action add column impact varchar(20);
alter table reported_action add column evidence varchar default '' not null;
alter table reported_action add column reviewer varchar default '' not null;
alter table reported_action add column reviewed date;
