-- A list that comes again is mostly the list that is there: rows are told unchanged by a digest, before they are staged.

-- up
-- What the row of the file said that brought this one in, read under its mapping: the same digest again says that the
-- row changes nothing. Null where no file brought it, or before this was kept; such rows are compared field by field.
alter table comitia.station add column row_digest bigint;

-- down
alter table comitia.station drop column row_digest;
