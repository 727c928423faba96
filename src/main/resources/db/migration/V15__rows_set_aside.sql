-- Rows of codes that the settings ignore. Apart from rows_read, which counts what was accepted or
-- rejected.
alter table row_count add column rows_set_aside bigint default 0 not null;
