-- The scenarios that a run is limited to, with commas between; null for all.

alter table run add column scenarios varchar;
