-- Maps from a score to the probability of staying. Rows are only ever added; the newest of a definition counts.
CREATE TABLE maps (
    number INTEGER NOT NULL PRIMARY KEY,                -- from 1, without gaps
    score TEXT NOT NULL,
    definition TEXT NOT NULL,                           -- the definition hash
    backtest INTEGER NOT NULL,                          -- its number in the warehouse
    rules TEXT NOT NULL,                                -- until when accounts were asked to stay
    based_on INTEGER NULL REFERENCES maps (number),     -- whose level alone was moved
    moved_by REAL NULL,                                 -- by so much, in log odds of staying
    fitted_from INTEGER NOT NULL,                       -- microseconds since 1970 in UTC, as all moments
    fitted_until INTEGER NOT NULL,
    observations INTEGER NOT NULL,
    churners INTEGER NOT NULL,
    tested_from INTEGER NULL,                           -- the time not used to fit; null where there was none
    tested_until INTEGER NULL,
    tested_observations INTEGER NOT NULL,
    tested_churners INTEGER NOT NULL,
    verdict TEXT NOT NULL,                              -- calibrated, or why not
    made_at INTEGER NOT NULL,
    map TEXT NOT NULL                                   -- the exact numbers, as JSON
);

CREATE INDEX ix_maps_definition ON maps (definition);
