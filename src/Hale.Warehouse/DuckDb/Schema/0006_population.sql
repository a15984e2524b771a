ALTER TABLE runs ADD COLUMN outside BIGINT DEFAULT 0;
ALTER TABLE runs ADD COLUMN excluded VARCHAR DEFAULT '{}';
COMMENT ON TABLE runs IS 'The completed runs: each scored every account of the population for one score and one moment. Never changed; a new evaluation is a new run.';
COMMENT ON COLUMN runs.accounts IS 'How many accounts existed and belong to the population.';
COMMENT ON COLUMN runs.outside IS 'How many existed and are outside the population.';
COMMENT ON COLUMN runs.excluded IS 'How many existed and are excluded, by the name of the condition, as a JSON object.';

CREATE TABLE run_left_out (
    run BIGINT NOT NULL,
    account VARCHAR NOT NULL,
    excluded_by VARCHAR
);
COMMENT ON TABLE run_left_out IS 'The accounts that existed and that a run did not score.';
COMMENT ON COLUMN run_left_out.run IS 'The run.';
COMMENT ON COLUMN run_left_out.account IS 'The account id.';
COMMENT ON COLUMN run_left_out.excluded_by IS 'The name of the condition that excludes it; NULL when it is outside the population. The conditions stand in the definition of the run.';

COMMENT ON COLUMN run_nodes.reason IS 'Why it has no data: 0 it has, 1 not applicable, 2 error, 3 source gap, 4 too young, 5 stale, 6 no response, 7 not asked, 8 no data, 9 several currencies.';
COMMENT ON COLUMN run_metrics.missing IS 'Why there is no value: 0 there is one, 1 not applicable, 2 error, 3 source gap, 4 too young, 5 stale, 6 no response, 7 not asked, 8 no data, 9 several currencies.';
