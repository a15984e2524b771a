CREATE TABLE source_cursors (source VARCHAR NOT NULL, value VARCHAR NOT NULL, meaning VARCHAR NOT NULL, import BIGINT NOT NULL);
COMMENT ON TABLE source_cursors IS 'How far a source that is read in parts has been read.';
COMMENT ON COLUMN source_cursors.source IS 'The source, as it is declared.';
COMMENT ON COLUMN source_cursors.value IS 'The greatest value of its cursor among the rows that were read, as the database writes it.';
COMMENT ON COLUMN source_cursors.meaning IS 'A hash of what the source said then: of another one all rows are read again.';
COMMENT ON COLUMN source_cursors.import IS 'The import that read so far.';
