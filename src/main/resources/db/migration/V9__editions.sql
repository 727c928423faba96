-- Which editions a run was asked for (none: the settings say), and since when a published review
-- can no longer be read.

alter table run add column editions varchar(10);
alter table review add column taken_down date;
