ALTER TABLE import_files ADD COLUMN left_out BIGINT DEFAULT 0;
COMMENT ON COLUMN import_files.left_out IS 'How many of them the source does not keep, by its condition or because they lack the time of an optional fact.';
