ALTER TABLE run_metrics ADD COLUMN overdue DOUBLE;
COMMENT ON COLUMN run_metrics.overdue IS 'For how many days the last value known had not counted any more because it expired; NULL where it still counted, where there is none, and in runs from before this was kept.';
