ALTER TABLE events ADD COLUMN ended_at BIGINT;
COMMENT ON COLUMN events.ended_at IS 'When it ended, for an event that lasts; NULL when it has not, or when its source states no end. As of T an end at or after T is not known.';
ALTER TABLE run_metrics ADD COLUMN note VARCHAR;
COMMENT ON COLUMN run_metrics.note IS 'What is said beside the value: the values that it compares, or from what it was scaled up; NULL for nothing.';
