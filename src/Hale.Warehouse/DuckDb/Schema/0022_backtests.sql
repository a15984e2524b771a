CREATE TABLE backtests (
    backtest BIGINT NOT NULL,
    score VARCHAR NOT NULL,
    definition_hash VARCHAR NOT NULL,
    definition VARCHAR NOT NULL,
    outline VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    rules VARCHAR NOT NULL,
    known BIGINT NOT NULL,
    inputs_fingerprint VARCHAR NOT NULL,
    columns VARCHAR NOT NULL,
    flow VARCHAR NOT NULL,
    totals VARCHAR NOT NULL,
    locked_from BIGINT,
    delay_days BIGINT,
    reconstructed DOUBLE NOT NULL,
    memory VARCHAR,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    version VARCHAR NOT NULL
);
COMMENT ON TABLE backtests IS 'A definition held against what customers did: observations of accounts at moments, each with the score that the definition gives by what was known then.';
COMMENT ON COLUMN backtests.backtest IS 'Its number, from 1, in the order of beginning.';
COMMENT ON COLUMN backtests.score IS 'The name of the score.';
COMMENT ON COLUMN backtests.definition_hash IS 'SHA-256 of the canonical definition, as in runs.';
COMMENT ON COLUMN backtests.definition IS 'The canonical definition.';
COMMENT ON COLUMN backtests.outline IS 'The shape of the score as JSON, as in runs.';
COMMENT ON COLUMN backtests.basis IS 'A hash of everything else that decides what is observed and how facts are read: rules of validation, lifecycle, sources, zone.';
COMMENT ON COLUMN backtests.rules IS 'The rules of validation as JSON, without their conditions.';
COMMENT ON COLUMN backtests.known IS 'The moment up to which outcomes were known.';
COMMENT ON COLUMN backtests.inputs_fingerprint IS 'A hash of what had been imported, and the last entry of people.';
COMMENT ON COLUMN backtests.columns IS 'What the measures, predictors and segments are, as JSON, in the order of their indexes.';
COMMENT ON COLUMN backtests.flow IS 'From accounts at moments to observations: how many were left out for which reason, as JSON.';
COMMENT ON COLUMN backtests.totals IS 'How many observations, accounts and churns there are, as JSON.';
COMMENT ON COLUMN backtests.locked_from IS 'From which as-of on observations belong to the lock-box; NULL where nothing is kept back.';
COMMENT ON COLUMN backtests.delay_days IS 'How many days after they took effect 95 % of the outcomes were known; NULL where no source says.';
COMMENT ON COLUMN backtests.reconstructed IS 'The share of the facts known at the last as-of of which nobody saw when they became known, 0 to 1.';
COMMENT ON COLUMN backtests.memory IS 'What a score that depends on where it was began with; NULL of one that does not.';
COMMENT ON COLUMN backtests.started_at IS 'When it began.';
COMMENT ON COLUMN backtests.finished_at IS 'When it was completed; NULL while it is in work, or was left unfinished: then it cannot be read, and is gone on with when the same is asked again.';
COMMENT ON COLUMN backtests.version IS 'The version of Hale.';

CREATE TABLE backtest_moments (
    backtest BIGINT NOT NULL,
    as_of BIGINT NOT NULL,
    observations BIGINT NOT NULL
);
COMMENT ON TABLE backtest_moments IS 'A moment of a backtest of which every row is stored. Rows of other moments are remains of work that was stopped.';
COMMENT ON COLUMN backtest_moments.backtest IS 'The backtest.';
COMMENT ON COLUMN backtest_moments.as_of IS 'The moment.';
COMMENT ON COLUMN backtest_moments.observations IS 'How many accounts are observed at it.';

CREATE TABLE backtest_rows (
    backtest BIGINT NOT NULL,
    observation INTEGER NOT NULL,
    account VARCHAR NOT NULL,
    as_of BIGINT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    lead SMALLINT NOT NULL,
    answer UTINYINT NOT NULL,
    outcome UTINYINT,
    settled_at BIGINT,
    score DOUBLE,
    alone DOUBLE,
    band SMALLINT NOT NULL,
    coverage DOUBLE NOT NULL,
    scorecard SMALLINT NOT NULL,
    revenue DOUBLE,
    term_months SMALLINT,
    due BIGINT,
    since BIGINT,
    active_at BIGINT,
    visible BOOLEAN NOT NULL,
    played BOOLEAN NOT NULL,
    held_out BOOLEAN NOT NULL
);
COMMENT ON TABLE backtest_rows IS 'An account at a moment: what the score said by what was known then, and what became of the account. What lies in the lock-box is here too; Hale reads it only when a definition is applied, and so should you.';
COMMENT ON COLUMN backtest_rows.backtest IS 'The backtest.';
COMMENT ON COLUMN backtest_rows.observation IS 'Its place in the backtest, from 0: in the order of the moments, then of the accounts.';
COMMENT ON COLUMN backtest_rows.account IS 'The account.';
COMMENT ON COLUMN backtest_rows.as_of IS 'The moment: only facts with occurred_at < as_of and known_at <= as_of count.';
COMMENT ON COLUMN backtest_rows.from_at IS 'From when on outcomes count.';
COMMENT ON COLUMN backtest_rows.until_at IS 'The end of the horizon, excluded.';
COMMENT ON COLUMN backtest_rows.lead IS 'Which of the leads of the rules it is, from 0.';
COMMENT ON COLUMN backtest_rows.answer IS '0 lost, 1 merged, 2 retained.';
COMMENT ON COLUMN backtest_rows.outcome IS 'What it did: 0 renewed, 1 churned, 2 churned involuntarily, 3 wound up, 4 ended by us, 5 merged, 6 contracted, 7 expanded, 8 paused, 9 converted, 10 reactivated. NULL when nothing was decided.';
COMMENT ON COLUMN backtest_rows.settled_at IS 'The earlier of decision and effect; NULL when nothing was decided.';
COMMENT ON COLUMN backtest_rows.score IS 'The score, 0 to 100, as it would have been read, with what people had entered; NULL when there was none.';
COMMENT ON COLUMN backtest_rows.alone IS 'The score as if nobody had entered anything; NULL when there was none.';
COMMENT ON COLUMN backtest_rows.band IS 'The index of the band of the score, lowest 0; -1 without one.';
COMMENT ON COLUMN backtest_rows.coverage IS 'The share of the applicable weight that rests on present data, 0 to 1.';
COMMENT ON COLUMN backtest_rows.scorecard IS 'The index of the scorecard that was chosen.';
COMMENT ON COLUMN backtest_rows.revenue IS 'What the account paid in a year at the moment, in the reporting currency; NULL when that is not known.';
COMMENT ON COLUMN backtest_rows.term_months IS 'The agreed length of its term in months; NULL where it has none that ends.';
COMMENT ON COLUMN backtest_rows.due IS 'The decision deadline of that term; NULL where there is none.';
COMMENT ON COLUMN backtest_rows.since IS 'Since when it has been a customer; NULL when that is not known.';
COMMENT ON COLUMN backtest_rows.active_at IS 'When it last did something that any event tells of; NULL when that is not known.';
COMMENT ON COLUMN backtest_rows.visible IS 'Whether Hale had stored a score of the account by then, so that people could read it.';
COMMENT ON COLUMN backtest_rows.played IS 'Whether a play was run between the observation and the outcome.';
COMMENT ON COLUMN backtest_rows.held_out IS 'Whether it was held out from plays.';

CREATE TABLE backtest_measures (
    backtest BIGINT NOT NULL,
    measure SMALLINT NOT NULL,
    observation INTEGER NOT NULL,
    points DOUBLE,
    state UTINYINT NOT NULL,
    reason UTINYINT NOT NULL,
    share DOUBLE NOT NULL
);
COMMENT ON TABLE backtest_measures IS 'What the measures of the chosen scorecard came to in a row. Measures of other scorecards have none.';
COMMENT ON COLUMN backtest_measures.backtest IS 'The backtest.';
COMMENT ON COLUMN backtest_measures.measure IS 'The index of the measure in backtests.columns.';
COMMENT ON COLUMN backtest_measures.observation IS 'The row.';
COMMENT ON COLUMN backtest_measures.points IS 'Its points, 0 to 100; NULL where it has none.';
COMMENT ON COLUMN backtest_measures.state IS 'How it entered the score, as in run_nodes.';
COMMENT ON COLUMN backtest_measures.reason IS 'Why there are no data, as in run_nodes; 0 where there are.';
COMMENT ON COLUMN backtest_measures.share IS 'Its share of the weight that made the number, 0 to 1.';

CREATE TABLE backtest_predictors (
    backtest BIGINT NOT NULL,
    predictor SMALLINT NOT NULL,
    observation INTEGER NOT NULL,
    value DOUBLE NOT NULL
);
COMMENT ON TABLE backtest_predictors IS 'The value of a metric that a free model is fitted on. A missing value has no row.';
COMMENT ON COLUMN backtest_predictors.backtest IS 'The backtest.';
COMMENT ON COLUMN backtest_predictors.predictor IS 'The index of the metric in backtests.columns.';
COMMENT ON COLUMN backtest_predictors.observation IS 'The row.';
COMMENT ON COLUMN backtest_predictors.value IS 'The value.';

CREATE TABLE backtest_segments (
    backtest BIGINT NOT NULL,
    segment SMALLINT NOT NULL,
    observation INTEGER NOT NULL,
    value VARCHAR NOT NULL
);
COMMENT ON TABLE backtest_segments IS 'The value of a metric by which results are divided. A missing value has no row.';
COMMENT ON COLUMN backtest_segments.backtest IS 'The backtest.';
COMMENT ON COLUMN backtest_segments.segment IS 'The index of the metric in backtests.columns.';
COMMENT ON COLUMN backtest_segments.observation IS 'The row.';
COMMENT ON COLUMN backtest_segments.value IS 'The value.';

CREATE TABLE lock_box_openings (
    opening BIGINT NOT NULL,
    backtest BIGINT NOT NULL,
    score VARCHAR NOT NULL,
    definition_hash VARCHAR NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);
COMMENT ON TABLE lock_box_openings IS 'Each time somebody read the observations that are kept back. Rows are never changed.';
COMMENT ON COLUMN lock_box_openings.opening IS 'Its number, from 1.';
COMMENT ON COLUMN lock_box_openings.backtest IS 'The backtest.';
COMMENT ON COLUMN lock_box_openings.score IS 'The name of the score.';
COMMENT ON COLUMN lock_box_openings.definition_hash IS 'The definition that was judged.';
COMMENT ON COLUMN lock_box_openings.opened_at IS 'When.';
COMMENT ON COLUMN lock_box_openings.opened_by IS 'Who.';
COMMENT ON COLUMN lock_box_openings.reason IS 'What for.';
