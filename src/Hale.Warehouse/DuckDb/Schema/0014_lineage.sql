CREATE TABLE lineage (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    content_high UBIGINT,
    content_low UBIGINT,
    account VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    occurred_at BIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    file INTEGER,
    import BIGINT NOT NULL,
    closed_at BIGINT DEFAULT 9223372036854775807,
    closed_by BIGINT
);
COMMENT ON TABLE lineage IS 'Accounts that were merged into others, got another id, or were split off. As of T count the rows with occurred_at < T and known_at <= T < closed_at; of several that end the same account the one with the latest (occurred_at, known_at, other).';
COMMENT ON COLUMN lineage.source IS 'The source that gave it.';
COMMENT ON COLUMN lineage.id_high IS 'The upper half of the row identity. Of the rows of a source that have the same one at most one is not closed.';
COMMENT ON COLUMN lineage.id_low IS 'The lower half of the row identity.';
COMMENT ON COLUMN lineage.content_high IS 'The upper half of a hash of everything that the row says; NULL where the identity is such a hash already.';
COMMENT ON COLUMN lineage.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN lineage.account IS 'The account that it happened to: the one that ended or, of a split, the new one.';
COMMENT ON COLUMN lineage.kind IS 'merged, renamed or split.';
COMMENT ON COLUMN lineage.other IS 'The account that it became or became part of; of a split, the one that it came out of.';
COMMENT ON COLUMN lineage.occurred_at IS 'When it happened.';
COMMENT ON COLUMN lineage.known_at IS 'When it became known.';
COMMENT ON COLUMN lineage.file IS 'The number of the file that holds it.';
COMMENT ON COLUMN lineage.import IS 'The import that stored it.';
COMMENT ON COLUMN lineage.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN lineage.closed_by IS 'The import that closed it. NULL while it counts.';

CREATE TABLE run_lineage (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    since BIGINT NOT NULL
);
COMMENT ON TABLE run_lineage IS 'What had become of accounts as a run knew it: accounts that it did not score because they had become others, and accounts that were split off.';
COMMENT ON COLUMN run_lineage.run IS 'The run.';
COMMENT ON COLUMN run_lineage.account IS 'The account that existed no more or, of a split, the new one.';
COMMENT ON COLUMN run_lineage.kind IS 'merged, renamed or split.';
COMMENT ON COLUMN run_lineage.other IS 'The account that its facts count for; of a split, the one that it came out of.';
COMMENT ON COLUMN run_lineage.since IS 'When it happened; of several steps the last.';
