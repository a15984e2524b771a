CREATE TABLE source_knowledge (source VARCHAR NOT NULL, import BIGINT NOT NULL, knowledge VARCHAR NOT NULL, observed BOOLEAN NOT NULL);
COMMENT ON TABLE source_knowledge IS 'How the facts that an import took from a source came to be known: the provenance of each fact, by its source and its import.';
COMMENT ON COLUMN source_knowledge.source IS 'The source.';
COMMENT ON COLUMN source_knowledge.import IS 'The import.';
COMMENT ON COLUMN source_knowledge.knowledge IS 'when_occurred (assumed), at_import, column or interval.';
COMMENT ON COLUMN source_knowledge.observed IS 'Whether it was seen when the facts were known; false where they are reconstructed: assumed to have been known when they occurred.';

INSERT INTO source_knowledge (source, import, knowledge, observed)
SELECT source, import,
    CASE WHEN assumed THEN 'when_occurred' WHEN at_import THEN 'at_import' ELSE 'column' END, NOT assumed
FROM (
    SELECT f.source, f.import, bool_and(f.known_at = f.occurred_at) AS assumed, bool_and(f.known_at = i.started_at) AS at_import
    FROM (
        SELECT source, import, known_at, occurred_at FROM events
        UNION ALL SELECT source, import, known_at, occurred_at FROM series
        UNION ALL SELECT source, import, known_at, occurred_at FROM subscriptions
        UNION ALL SELECT source, import, known_at, occurred_at FROM outcomes
        UNION ALL SELECT source, import, known_at, occurred_at FROM contacts
        UNION ALL SELECT source, import, known_at, valid_from FROM attributes
        UNION ALL SELECT source, import, known_at, coalesce(started_at, -9223372036854775808) FROM accounts WHERE NOT made) AS f
    JOIN imports AS i ON i.import = f.import
    GROUP BY f.source, f.import)
ORDER BY import, source;

CREATE TABLE supersessions (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    by_high UBIGINT NOT NULL,
    by_low UBIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    import BIGINT NOT NULL
);
COMMENT ON TABLE supersessions IS 'Which row of a source corrects which: from when the correction is known the corrected row no longer counts. It may be stored before the row that it corrects.';
COMMENT ON COLUMN supersessions.source IS 'The source of both.';
COMMENT ON COLUMN supersessions.id_high IS 'The upper half of the identity of the corrected row.';
COMMENT ON COLUMN supersessions.id_low IS 'The lower half.';
COMMENT ON COLUMN supersessions.by_high IS 'The upper half of the identity of the correcting row.';
COMMENT ON COLUMN supersessions.by_low IS 'The lower half.';
COMMENT ON COLUMN supersessions.known_at IS 'When the correction became known.';
COMMENT ON COLUMN supersessions.import IS 'The import that stored it.';

ALTER TABLE accounts ADD COLUMN absent BOOLEAN DEFAULT 0;
ALTER TABLE subscriptions ADD COLUMN absent BOOLEAN DEFAULT 0;
ALTER TABLE contacts ADD COLUMN absent BOOLEAN DEFAULT 0;
COMMENT ON COLUMN accounts.absent IS 'Whether this version says that the account ended because its source no longer had it (absent: ended).';
COMMENT ON COLUMN subscriptions.absent IS 'Whether this version says that the term stopped because its source no longer had it (absent: ended).';
COMMENT ON COLUMN contacts.absent IS 'Whether this version says that the person left because the source no longer had them (absent: ended).';

ALTER TABLE import_files ADD COLUMN ended BIGINT DEFAULT 0;
ALTER TABLE import_files ADD COLUMN meaning VARCHAR;
COMMENT ON COLUMN import_files.ended IS 'How many accounts, subscriptions or contacts ended in that import because the file no longer had them.';
COMMENT ON COLUMN import_files.meaning IS 'A hash of what the source made of its rows in that import; NULL where that was not recorded.';
COMMENT ON COLUMN events.id_high IS 'The upper half of the row identity. Of the rows of a source that have the same one, the versions of an event, at most one is not closed. In a history the versions of an event share this half.';
