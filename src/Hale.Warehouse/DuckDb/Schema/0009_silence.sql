ALTER TABLE series ADD COLUMN note VARCHAR;
ALTER TABLE series ADD COLUMN author VARCHAR;
COMMENT ON COLUMN series.note IS 'Why the value was entered; NULL when nothing was said.';
COMMENT ON COLUMN series.author IS 'Who entered it; NULL when nobody is named.';

ALTER TABLE run_metrics ADD COLUMN age DOUBLE;
ALTER TABLE run_metrics ADD COLUMN last_known VARCHAR;
COMMENT ON COLUMN run_metrics.age IS 'How many days before the moment the fact behind the last value known was; NULL when nobody asked, when nobody knows, and when there is none.';
COMMENT ON COLUMN run_metrics.last_known IS 'Where the value is missing, the last one known; NULL when there is none, and where the value is not missing.';
COMMENT ON COLUMN run_nodes.state IS '0 present, 1 filled by its policy, 2 missing, 3 not applicable, 4 withholding the score, 5 missing and redistributed over the scorecard, 6 the last known value by its policy.';
