ALTER TABLE runs ADD COLUMN not_eligible BIGINT DEFAULT 0;
COMMENT ON COLUMN runs.not_eligible IS 'How many accounts the score is not meant for.';
ALTER TABLE runs ADD COLUMN no_grade BIGINT DEFAULT 0;
COMMENT ON COLUMN runs.no_grade IS 'How many accounts no rule gives a grade.';
COMMENT ON COLUMN run_scores.status IS '0 scored, 1 not enough data, 2 withheld, 3 nothing present, 4 not eligible, 5 no grade.';
COMMENT ON COLUMN run_nodes.state IS '0 present, 1 filled by its policy, 2 missing, 3 not applicable, 4 withholding the score, 5 missing and redistributed over the scorecard.';
