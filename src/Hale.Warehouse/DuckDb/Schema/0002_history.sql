CREATE TABLE runs (
    run BIGINT NOT NULL,
    score VARCHAR NOT NULL,
    as_of BIGINT NOT NULL,
    as_of_label VARCHAR NOT NULL,
    definition_hash VARCHAR NOT NULL,
    definition VARCHAR NOT NULL,
    outline VARCHAR NOT NULL,
    metrics VARCHAR NOT NULL,
    inputs_fingerprint VARCHAR NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    version VARCHAR NOT NULL,
    accounts BIGINT NOT NULL,
    scored BIGINT NOT NULL,
    not_enough_data BIGINT NOT NULL,
    withheld BIGINT NOT NULL,
    bands VARCHAR NOT NULL
);
COMMENT ON TABLE runs IS 'The completed runs: each scored every account for one score and one moment. Never changed; a new evaluation is a new run.';
COMMENT ON COLUMN runs.run IS 'The number, from 1, in the order of completion.';
COMMENT ON COLUMN runs.score IS 'The name of the score.';
COMMENT ON COLUMN runs.as_of IS 'The moment that the scores speak about.';
COMMENT ON COLUMN runs.as_of_label IS 'The moment as it was asked for: a day for its close, or an instant.';
COMMENT ON COLUMN runs.definition_hash IS 'SHA-256 of the canonical definition, in lower-case hexadecimal.';
COMMENT ON COLUMN runs.definition IS 'The canonical definition.';
COMMENT ON COLUMN runs.outline IS 'The shape of the score as JSON: labels, bands, scorecards and their nodes in the order of the stored indexes.';
COMMENT ON COLUMN runs.metrics IS 'The names of the metrics whose values were kept, as a JSON list in the order of the stored indexes.';
COMMENT ON COLUMN runs.inputs_fingerprint IS 'A hash of what had been imported.';
COMMENT ON COLUMN runs.started_at IS 'When the run began.';
COMMENT ON COLUMN runs.finished_at IS 'When it was completed.';
COMMENT ON COLUMN runs.version IS 'The version of Hale.';
COMMENT ON COLUMN runs.accounts IS 'How many accounts existed.';
COMMENT ON COLUMN runs.scored IS 'How many of them have a score.';
COMMENT ON COLUMN runs.not_enough_data IS 'How many have too little data for a number.';
COMMENT ON COLUMN runs.withheld IS 'How many have a score that is withheld.';
COMMENT ON COLUMN runs.bands IS 'How many are in each band, lowest first, as a JSON list.';

CREATE TABLE run_scores (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    scorecard SMALLINT NOT NULL,
    status UTINYINT NOT NULL,
    computed DOUBLE,
    value DOUBLE,
    band SMALLINT,
    coverage DOUBLE NOT NULL,
    low DOUBLE,
    high DOUBLE,
    fired VARCHAR,
    applied SMALLINT
);
COMMENT ON TABLE run_scores IS 'The score of each account of a run. Numbers are on the inner scale, 0 to 100.';
COMMENT ON COLUMN run_scores.run IS 'The run.';
COMMENT ON COLUMN run_scores.account IS 'The account id.';
COMMENT ON COLUMN run_scores.scorecard IS 'The index of the scorecard that was chosen.';
COMMENT ON COLUMN run_scores.status IS '0 scored, 1 not enough data, 2 withheld, 3 nothing present.';
COMMENT ON COLUMN run_scores.computed IS 'The computed number, unrounded and before overrides; NULL when there is none.';
COMMENT ON COLUMN run_scores.value IS 'The score after overrides and rounding; NULL when there is none.';
COMMENT ON COLUMN run_scores.band IS 'The index of its band, lowest 0; NULL without a value.';
COMMENT ON COLUMN run_scores.coverage IS 'The share of the applicable weight that rests on present data, 0 to 1.';
COMMENT ON COLUMN run_scores.low IS 'The score if everything missing were at its worst; NULL when nothing applies.';
COMMENT ON COLUMN run_scores.high IS 'The score if everything missing were at its best; NULL when nothing applies.';
COMMENT ON COLUMN run_scores.fired IS 'The indexes of the overrides whose condition held, with commas; NULL when none did.';
COMMENT ON COLUMN run_scores.applied IS 'The index of the override that decided; NULL when none did.';

CREATE TABLE run_nodes (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    node SMALLINT NOT NULL,
    state UTINYINT NOT NULL,
    reason UTINYINT NOT NULL,
    points DOUBLE,
    nominal_share DOUBLE NOT NULL,
    effective_share DOUBLE NOT NULL,
    contribution DOUBLE NOT NULL
);
COMMENT ON TABLE run_nodes IS 'What each node of the scorecard came to, for each account of a run. Points are on the inner scale, 0 to 100.';
COMMENT ON COLUMN run_nodes.run IS 'The run.';
COMMENT ON COLUMN run_nodes.account IS 'The account id.';
COMMENT ON COLUMN run_nodes.node IS 'The index of the node in the outline of its scorecard.';
COMMENT ON COLUMN run_nodes.state IS '0 present, 1 filled by its policy, 2 missing, 3 not applicable, 4 withholding.';
COMMENT ON COLUMN run_nodes.reason IS 'Why it has no data: 0 it has, 1 not applicable, 2 error, 3 source gap, 4 too young, 5 stale, 6 no response, 7 not asked, 8 no data.';
COMMENT ON COLUMN run_nodes.points IS 'Its points; NULL when it has none.';
COMMENT ON COLUMN run_nodes.nominal_share IS 'Its share of the weight of all that applies, 0 to 1.';
COMMENT ON COLUMN run_nodes.effective_share IS 'Its share of the weight that made the number, 0 to 1.';
COMMENT ON COLUMN run_nodes.contribution IS 'The points of the computed score that rest on it.';

CREATE TABLE run_metrics (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    metric SMALLINT NOT NULL,
    missing UTINYINT NOT NULL,
    number DOUBLE,
    text VARCHAR,
    truth BOOLEAN
);
COMMENT ON TABLE run_metrics IS 'The metric values that the scores of a run were computed from.';
COMMENT ON COLUMN run_metrics.run IS 'The run.';
COMMENT ON COLUMN run_metrics.account IS 'The account id.';
COMMENT ON COLUMN run_metrics.metric IS 'The index of the metric in the list of its run.';
COMMENT ON COLUMN run_metrics.missing IS 'Why there is no value: 0 there is one, 1 not applicable, 2 error, 3 source gap, 4 too young, 5 stale, 6 no response, 7 not asked, 8 no data.';
COMMENT ON COLUMN run_metrics.number IS 'The value of a number.';
COMMENT ON COLUMN run_metrics.text IS 'The value of a text.';
COMMENT ON COLUMN run_metrics.truth IS 'The value of a boolean.';
