CREATE TABLE entries (
    entry BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    account VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    series VARCHAR,
    value VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    entered_at BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    supersedes BIGINT,
    is_withdrawal BOOLEAN NOT NULL
);
COMMENT ON TABLE entries IS 'What people have entered, as it was last followed from the operational store. As of T counts an entry with entered_at <= T, since < T and until_at >= T that is no withdrawal, unless an entry with entered_at <= T supersedes it.';
COMMENT ON COLUMN entries.entry IS 'Its number, in the order in which entries were made.';
COMMENT ON COLUMN entries.kind IS 'pulse, force, cap or floor.';
COMMENT ON COLUMN entries.account IS 'The account.';
COMMENT ON COLUMN entries.subject IS 'The pulse, or the score of an override.';
COMMENT ON COLUMN entries.series IS 'Of a pulse the series that its points belong to; NULL of an override.';
COMMENT ON COLUMN entries.value IS 'The value of a pulse; of an override the band, or the number on the outer scale.';
COMMENT ON COLUMN entries.note IS 'Why.';
COMMENT ON COLUMN entries.author IS 'Who entered it.';
COMMENT ON COLUMN entries.entered_at IS 'When it was entered, and so became known.';
COMMENT ON COLUMN entries.since IS 'From when on it counts: the moment of entering, or a later one.';
COMMENT ON COLUMN entries.until_at IS 'The last moment at which it counts, the close of a local day; the largest BIGINT until it is withdrawn.';
COMMENT ON COLUMN entries.supersedes IS 'The entry that it ends: one that it withdraws, or that it takes the place of. NULL where it ends none.';
COMMENT ON COLUMN entries.is_withdrawal IS 'Whether it only ends an entry, whose contents it repeats.';

ALTER TABLE series ADD COLUMN until_at BIGINT DEFAULT 9223372036854775807;
COMMENT ON COLUMN series.until_at IS 'Of a point that a person entered (source @people) the last moment at which it counts; afterwards the metric is stale. The largest BIGINT where nothing was said.';

CREATE TABLE run_entries (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    entry BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    since BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    applied BOOLEAN NOT NULL,
    fits BOOLEAN NOT NULL
);
COMMENT ON TABLE run_entries IS 'An override of a person that held for an account in a run, whether it decided or not.';
COMMENT ON COLUMN run_entries.run IS 'The run.';
COMMENT ON COLUMN run_entries.account IS 'The account, by the id under which it was scored.';
COMMENT ON COLUMN run_entries.entry IS 'The number of the entry.';
COMMENT ON COLUMN run_entries.kind IS 'force, cap or floor, as the person wrote it.';
COMMENT ON COLUMN run_entries.target IS 'The band, or the number on the outer scale.';
COMMENT ON COLUMN run_entries.note IS 'Why.';
COMMENT ON COLUMN run_entries.author IS 'Who decided.';
COMMENT ON COLUMN run_entries.since IS 'From when on it held.';
COMMENT ON COLUMN run_entries.until_at IS 'The last moment at which it holds; the largest BIGINT until it is withdrawn.';
COMMENT ON COLUMN run_entries.applied IS 'Whether it decided the score. At most one of an account and run; then run_scores.applied is NULL.';
COMMENT ON COLUMN run_entries.fits IS 'Whether the score had the band or the number that it aims at. If not, it changed nothing.';
