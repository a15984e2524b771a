ALTER TABLE runs ADD COLUMN kind VARCHAR DEFAULT 'draft';
ALTER TABLE runs ADD COLUMN known_until BIGINT;
COMMENT ON COLUMN runs.kind IS 'draft: of definitions of which no version was live; close: the official score of a local day, never more than one of a score and day; recomputed: a later run of a day that has its close; live: a preview between closes; shadow: of definitions that were not live. The history of a score is its closes, and its drafts of days without one.';
COMMENT ON COLUMN runs.known_until IS 'Up to when facts had become known that the run rests on, where that is later than as_of; NULL where it is as_of itself.';
