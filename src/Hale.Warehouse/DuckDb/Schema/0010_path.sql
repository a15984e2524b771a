ALTER TABLE run_scores ADD COLUMN band_label VARCHAR;
COMMENT ON COLUMN run_scores.band_label IS 'What its band is called for the account; NULL for the name of the band.';
ALTER TABLE runs ADD COLUMN path VARCHAR;
COMMENT ON COLUMN runs.path IS 'Of a score that depends on where it was, the close whose states the run continued, as a JSON object; NULL for every other score.';

CREATE TABLE run_path (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    number DOUBLE NOT NULL,
    band SMALLINT NOT NULL,
    pending SMALLINT NOT NULL,
    moved_at BIGINT NOT NULL,
    days DOUBLE NOT NULL,
    before_number DOUBLE,
    before_band SMALLINT,
    before_pending SMALLINT,
    before_moved_at BIGINT
);
COMMENT ON TABLE run_path IS 'Of scores that depend on where they were, the state of each account before and after a run. The states after a close are those with which the next close of the same definition begins.';
COMMENT ON COLUMN run_path.run IS 'The run.';
COMMENT ON COLUMN run_path.account IS 'The account id.';
COMMENT ON COLUMN run_path.number IS 'Where the score is, unrounded, on the inner scale, before overrides.';
COMMENT ON COLUMN run_path.band IS 'The index of the band that is held, before overrides.';
COMMENT ON COLUMN run_path.pending IS 'At how many closes in a row the score was outside that band: above 0 on the better side, below 0 on the worse one.';
COMMENT ON COLUMN run_path.moved_at IS 'The moment at which there was a computed number last.';
COMMENT ON COLUMN run_path.days IS 'The local days from before_moved_at to the moment of the run; 0 without a state before.';
COMMENT ON COLUMN run_path.before_number IS 'The number before; NULL, as all that was before, when the account started afresh.';
COMMENT ON COLUMN run_path.before_band IS 'The band before.';
COMMENT ON COLUMN run_path.before_pending IS 'The closes outside it before.';
COMMENT ON COLUMN run_path.before_moved_at IS 'The moment of the number before.';
