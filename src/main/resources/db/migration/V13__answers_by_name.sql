-- Which fields the answers of a sent row are, by name and in their order; rows of before have the
-- six that there were then.
alter table sent_row add column fields varchar(200)
  default 'STATUS PROGRESS COMPLETED EVIDENCE NEW_DATE REASON' not null;
