ALTER TABLE accounts ADD COLUMN closed_at BIGINT DEFAULT 9223372036854775807;
ALTER TABLE accounts ADD COLUMN closed_by BIGINT;
COMMENT ON TABLE accounts IS 'Versions of accounts. As of T count those with known_at <= T < closed_at. Of each source the version known last holds (by known_at, import); over sources the earliest start, and the latest end when all that declare the account say that it ended.';
COMMENT ON COLUMN accounts.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN accounts.closed_by IS 'The import that closed it: its source no longer said so, or said otherwise. NULL while it counts.';

ALTER TABLE attributes ADD COLUMN closed_at BIGINT DEFAULT 9223372036854775807;
ALTER TABLE attributes ADD COLUMN closed_by BIGINT;
COMMENT ON TABLE attributes IS 'Versions of attributes of accounts. As of T holds the one with the latest (valid_from, known_at, import) of those with valid_from < T and known_at <= T < closed_at. Exactly one of number, text and time is set.';
COMMENT ON COLUMN attributes.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN attributes.closed_by IS 'The import that closed it: its source no longer said so. NULL while it counts.';

ALTER TABLE events ADD COLUMN file INTEGER;
ALTER TABLE events ADD COLUMN closed_at BIGINT DEFAULT 9223372036854775807;
ALTER TABLE events ADD COLUMN closed_by BIGINT;
ALTER TABLE events ALTER COLUMN content_high DROP NOT NULL;
ALTER TABLE events ALTER COLUMN content_low DROP NOT NULL;
COMMENT ON TABLE events IS 'What happened. As of T count the rows with occurred_at < T and known_at <= T < closed_at. Each property of an event is a column p_<property>: DECIMAL(18,6), VARCHAR or BOOLEAN, NULL where the event does not have it.';
COMMENT ON COLUMN events.id_high IS 'The upper half of the row identity. Of the rows of a source that have the same one, the versions of an event, at most one is not closed.';
COMMENT ON COLUMN events.content_high IS 'The upper half of a hash of everything that the row says, by which versions of an event with an id are told apart; NULL where the identity is such a hash already.';
COMMENT ON COLUMN events.file IS 'The number of the file that holds the row; NULL where that was not recorded.';
COMMENT ON COLUMN events.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN events.closed_by IS 'The import that closed it: a version with the same identity came, or the row vanished from its file. NULL while it counts.';

ALTER TABLE series ADD COLUMN file INTEGER;
ALTER TABLE series ADD COLUMN closed_at BIGINT DEFAULT 9223372036854775807;
ALTER TABLE series ADD COLUMN closed_by BIGINT;
COMMENT ON TABLE series IS 'Points of metric series that were computed elsewhere. As of T counts the one with the latest (occurred_at, known_at, import, id) of those with occurred_at < T and known_at <= T < closed_at.';
COMMENT ON COLUMN series.file IS 'The number of the file that holds the point; NULL where that was not recorded.';
COMMENT ON COLUMN series.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN series.closed_by IS 'The import that closed it: the point vanished from its file. NULL while it counts.';

ALTER TABLE first_facts ADD COLUMN closed_at BIGINT DEFAULT 9223372036854775807;
COMMENT ON TABLE first_facts IS 'The earliest event or series point of each account and source as knowledge grew. The first fact known at T is the smallest first_fact_at of the rows with known_at <= T < closed_at.';
COMMENT ON COLUMN first_facts.closed_at IS 'From when on the fact no longer counts; the largest BIGINT while it counts.';

ALTER TABLE source_reach ADD COLUMN closed_at BIGINT DEFAULT 9223372036854775807;
COMMENT ON TABLE source_reach IS 'How far the events or points of each source went as knowledge grew. The reach at T is the largest last_fact of the rows with known_at <= T < closed_at.';
COMMENT ON COLUMN source_reach.closed_at IS 'From when on the fact no longer counts; the largest BIGINT while it counts.';

ALTER TABLE import_files ADD COLUMN number INTEGER;
ALTER TABLE import_files ADD COLUMN changed BIGINT DEFAULT 0;
ALTER TABLE import_files ADD COLUMN retracted BIGINT DEFAULT 0;
ALTER TABLE import_files ADD COLUMN checks VARCHAR DEFAULT '';
UPDATE import_files SET number = n.number
FROM (SELECT source, file, row_number() OVER (ORDER BY source, file) AS number FROM import_files) AS n
WHERE n.source = import_files.source AND n.file = import_files.file;
COMMENT ON COLUMN import_files.number IS 'The number of the file, by which facts refer to it.';
COMMENT ON COLUMN import_files.added IS 'How many of them gave something new in that import, and were in the file for the first time.';
COMMENT ON COLUMN import_files.changed IS 'How many of them said something else than in the import before.';
COMMENT ON COLUMN import_files.retracted IS 'How many records vanished from it in that import.';
COMMENT ON COLUMN import_files.checks IS 'The checks that its records were held against.';

UPDATE events SET file = f.number
FROM (SELECT source, min(number) AS number FROM import_files GROUP BY source HAVING count(*) = 1) AS f
WHERE f.source = events.source;
UPDATE series SET file = f.number
FROM (SELECT source, min(number) AS number FROM import_files GROUP BY source HAVING count(*) = 1) AS f
WHERE f.source = series.source;

CREATE TABLE shared_rows (source VARCHAR NOT NULL, file INTEGER NOT NULL, id_high UBIGINT NOT NULL, id_low UBIGINT NOT NULL);
COMMENT ON TABLE shared_rows IS 'Events and points that a further file of their source holds too, besides the one that stands at the row: they do not vanish before they are gone from all.';
COMMENT ON COLUMN shared_rows.source IS 'The source.';
COMMENT ON COLUMN shared_rows.file IS 'The number of the further file.';
COMMENT ON COLUMN shared_rows.id_high IS 'The upper half of the identity of the row.';
COMMENT ON COLUMN shared_rows.id_low IS 'The lower half.';

CREATE TABLE account_rows (source VARCHAR NOT NULL, file INTEGER NOT NULL, account VARCHAR NOT NULL, valid_from BIGINT, known_at BIGINT);
COMMENT ON TABLE account_rows IS 'Which accounts each file of a source of accounts holds, a row each; where a file holds an account several times, a row for each moment.';
COMMENT ON COLUMN account_rows.source IS 'The source.';
COMMENT ON COLUMN account_rows.file IS 'The number of the file.';
COMMENT ON COLUMN account_rows.account IS 'The account id.';
COMMENT ON COLUMN account_rows.valid_from IS 'From when the row holds, where a column says so.';
COMMENT ON COLUMN account_rows.known_at IS 'When the row became known, where a column says so.';

CREATE TABLE suspects (
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    record BIGINT NOT NULL,
    failed VARCHAR NOT NULL,
    content VARCHAR,
    import BIGINT NOT NULL
);
COMMENT ON TABLE suspects IS 'Records that are stored although a check of their source fails, of each file as it was last read.';
COMMENT ON COLUMN suspects.source IS 'The source.';
COMMENT ON COLUMN suspects.file IS 'The file.';
COMMENT ON COLUMN suspects.record IS 'The number of the record in its file, from 1, the header not counted.';
COMMENT ON COLUMN suspects.failed IS 'The name of the check.';
COMMENT ON COLUMN suspects.content IS 'What is stored of the record, as JSON.';
COMMENT ON COLUMN suspects.import IS 'The import that read it.';
