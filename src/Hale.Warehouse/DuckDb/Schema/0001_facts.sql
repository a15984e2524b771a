CREATE TABLE settings (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
COMMENT ON TABLE settings IS 'What all stored facts have in common, a row each.';
COMMENT ON COLUMN settings.key IS 'zone: the time zone of the project that the facts were imported for.';
COMMENT ON COLUMN settings.value IS 'The value; of zone the IANA name.';

CREATE TABLE accounts (
    account VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    name VARCHAR,
    started_at BIGINT,
    ended_at BIGINT,
    known_at BIGINT NOT NULL,
    import BIGINT NOT NULL,
    made BOOLEAN NOT NULL
);
COMMENT ON TABLE accounts IS 'Versions of accounts. Of each source the version known last holds (by known_at, import); over sources the earliest start, and the latest end when all that declare the account say that it ended.';
COMMENT ON COLUMN accounts.account IS 'The account id.';
COMMENT ON COLUMN accounts.source IS 'The source that says so; of an account that was made from a fact, the source of the fact.';
COMMENT ON COLUMN accounts.name IS 'The name that people read; NULL when the source gives none.';
COMMENT ON COLUMN accounts.started_at IS 'When the account began; NULL when the source does not say, so that it began with its first known fact.';
COMMENT ON COLUMN accounts.ended_at IS 'When it ended, exclusive; NULL when it has not.';
COMMENT ON COLUMN accounts.known_at IS 'When this version became known; the smallest BIGINT for always.';
COMMENT ON COLUMN accounts.import IS 'The import that stored it.';
COMMENT ON COLUMN accounts.made IS 'Whether no source declared the account, so that a fact made it. Such a row says nothing of an end once a declaring source is known.';

CREATE TABLE first_facts (account VARCHAR NOT NULL, source VARCHAR NOT NULL, first_fact_at BIGINT NOT NULL, known_at BIGINT NOT NULL);
COMMENT ON TABLE first_facts IS 'The earliest event or series point of each account and source as knowledge grew: of any two rows of both the one known later occurred earlier. The first fact known at T is the smallest first_fact_at of the rows with known_at <= T.';
COMMENT ON COLUMN first_facts.account IS 'The account id.';
COMMENT ON COLUMN first_facts.source IS 'The source of the fact.';
COMMENT ON COLUMN first_facts.first_fact_at IS 'When the fact occurred.';
COMMENT ON COLUMN first_facts.known_at IS 'When it became known.';

CREATE TABLE events (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    content_high UBIGINT NOT NULL,
    content_low UBIGINT NOT NULL,
    account VARCHAR NOT NULL,
    contact VARCHAR,
    event VARCHAR NOT NULL,
    occurred_at BIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    day INTEGER NOT NULL,
    import BIGINT NOT NULL
);
COMMENT ON TABLE events IS 'What happened. Each property of an event is a column p_<property>: DECIMAL(18,6), VARCHAR or BOOLEAN, NULL where the event does not have it.';
COMMENT ON COLUMN events.source IS 'The source that gave it.';
COMMENT ON COLUMN events.id_high IS 'The upper half of the row identity, unique within the source.';
COMMENT ON COLUMN events.id_low IS 'The lower half of the row identity.';
COMMENT ON COLUMN events.content_high IS 'The upper half of a hash of everything that the row says.';
COMMENT ON COLUMN events.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN events.account IS 'The account that it happened for.';
COMMENT ON COLUMN events.contact IS 'The person at the account; NULL when nobody is named.';
COMMENT ON COLUMN events.event IS 'The name of the event.';
COMMENT ON COLUMN events.occurred_at IS 'When it happened.';
COMMENT ON COLUMN events.known_at IS 'When it became known.';
COMMENT ON COLUMN events.day IS 'The local day in the zone of the project, in days since 1970-01-01.';
COMMENT ON COLUMN events.import IS 'The import that stored it.';

CREATE TABLE attributes (
    account VARCHAR NOT NULL,
    attribute VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    valid_from BIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    number DOUBLE,
    text VARCHAR,
    time BIGINT,
    import BIGINT NOT NULL
);
COMMENT ON TABLE attributes IS 'Versions of attributes of accounts. As of T holds the one with the latest (valid_from, known_at, import) of those with valid_from < T and known_at <= T. Exactly one of number, text and time is set.';
COMMENT ON COLUMN attributes.account IS 'The account id.';
COMMENT ON COLUMN attributes.attribute IS 'The name of the attribute.';
COMMENT ON COLUMN attributes.source IS 'The source that gave it.';
COMMENT ON COLUMN attributes.valid_from IS 'From when it holds; the smallest BIGINT for undated.';
COMMENT ON COLUMN attributes.known_at IS 'When it became known; the smallest BIGINT for always.';
COMMENT ON COLUMN attributes.number IS 'The value of a number; of a boolean 1 or 0.';
COMMENT ON COLUMN attributes.text IS 'The value of a text.';
COMMENT ON COLUMN attributes.time IS 'The value of a time, or of a date as the start of its local day.';
COMMENT ON COLUMN attributes.import IS 'The import that stored it.';

CREATE TABLE series (
    account VARCHAR NOT NULL,
    series VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    occurred_at BIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    number DOUBLE,
    text VARCHAR,
    import BIGINT NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL
);
COMMENT ON TABLE series IS 'Points of metric series that were computed elsewhere. As of T counts the one with the latest (occurred_at, known_at, import, id) of those with occurred_at < T and known_at <= T.';
COMMENT ON COLUMN series.account IS 'The account id.';
COMMENT ON COLUMN series.series IS 'The name of the series.';
COMMENT ON COLUMN series.source IS 'The source that gave it.';
COMMENT ON COLUMN series.occurred_at IS 'The moment that the point speaks about.';
COMMENT ON COLUMN series.known_at IS 'When it became known.';
COMMENT ON COLUMN series.number IS 'The value where it is a number; of a boolean 1 or 0.';
COMMENT ON COLUMN series.text IS 'The value as it was written.';
COMMENT ON COLUMN series.import IS 'The import that stored it.';
COMMENT ON COLUMN series.id_high IS 'The upper half of the row identity, unique within the source and the import: a value that comes back is stored again.';
COMMENT ON COLUMN series.id_low IS 'The lower half of the row identity.';

CREATE TABLE imports (import BIGINT NOT NULL, started_at BIGINT NOT NULL, version VARCHAR NOT NULL);
COMMENT ON TABLE imports IS 'The imports that changed something, in the order of their numbers.';
COMMENT ON COLUMN imports.import IS 'The number, from 1.';
COMMENT ON COLUMN imports.started_at IS 'The moment of the import: when facts that are known at import became known.';
COMMENT ON COLUMN imports.version IS 'The version of Hale that made it.';

CREATE TABLE import_files (
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    import BIGINT NOT NULL,
    records BIGINT NOT NULL,
    added BIGINT NOT NULL,
    known BIGINT NOT NULL,
    first_fact BIGINT,
    last_fact BIGINT
);
COMMENT ON TABLE import_files IS 'The files of each source as they were last imported, a row a file.';
COMMENT ON COLUMN import_files.source IS 'The source.';
COMMENT ON COLUMN import_files.file IS 'The file as people know it: relative to the project where it lies inside.';
COMMENT ON COLUMN import_files.fingerprint IS 'A hash of the content and of the mapping: a file with the same one is not read again.';
COMMENT ON COLUMN import_files.import IS 'The import that read it last.';
COMMENT ON COLUMN import_files.records IS 'How many records it has.';
COMMENT ON COLUMN import_files.added IS 'How many of them gave something new in that import.';
COMMENT ON COLUMN import_files.known IS 'How many of them were stored already.';
COMMENT ON COLUMN import_files.first_fact IS 'When its earliest dated fact occurred; NULL when it has none.';
COMMENT ON COLUMN import_files.last_fact IS 'When its latest dated fact occurred; NULL when it has none.';

CREATE TABLE source_events (source VARCHAR NOT NULL, event VARCHAR NOT NULL);
COMMENT ON TABLE source_events IS 'Which events each source has given.';
COMMENT ON COLUMN source_events.source IS 'The source.';
COMMENT ON COLUMN source_events.event IS 'The name of the event.';

CREATE TABLE source_reach (source VARCHAR NOT NULL, known_at BIGINT NOT NULL, last_fact BIGINT NOT NULL);
COMMENT ON TABLE source_reach IS 'How far the events or points of each source went as knowledge grew: of any two rows of a source the one known later has the later fact. The reach at T is the last_fact of the last row with known_at <= T.';
COMMENT ON COLUMN source_reach.source IS 'The source.';
COMMENT ON COLUMN source_reach.known_at IS 'From when on the fact counts as known: when the last of the facts that became known on the same local day did.';
COMMENT ON COLUMN source_reach.last_fact IS 'When the latest fact known then occurred.';

CREATE TABLE source_checks (source VARCHAR NOT NULL, day INTEGER NOT NULL, first_at BIGINT NOT NULL, last_at BIGINT NOT NULL);
COMMENT ON TABLE source_checks IS 'When imports looked at each source, also when it had nothing new; a row a local day.';
COMMENT ON COLUMN source_checks.source IS 'The source.';
COMMENT ON COLUMN source_checks.day IS 'The local day in the zone of the project, in days since 1970-01-01.';
COMMENT ON COLUMN source_checks.first_at IS 'The first import of the day.';
COMMENT ON COLUMN source_checks.last_at IS 'The last one.';

CREATE TABLE refused (
    source VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    record BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    content VARCHAR,
    import BIGINT NOT NULL
);
COMMENT ON TABLE refused IS 'The quarantine: records that could not be stored, of each file as it was last read.';
COMMENT ON COLUMN refused.source IS 'The source.';
COMMENT ON COLUMN refused.file IS 'The file.';
COMMENT ON COLUMN refused.record IS 'The number of the record in its file, from 1, the header not counted.';
COMMENT ON COLUMN refused.code IS 'Why: unreadable, no_account, unknown_account, bad_time, no_event, bad_value or id_conflict.';
COMMENT ON COLUMN refused.detail IS 'The column and the value that are to blame, in words.';
COMMENT ON COLUMN refused.content IS 'The record as JSON, cut where it is very long.';
COMMENT ON COLUMN refused.import IS 'The import that refused it.';
