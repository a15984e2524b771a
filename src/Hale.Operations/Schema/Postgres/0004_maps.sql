-- Maps from a score to the probability of staying. Rows are only ever added; the newest of a definition counts.
CREATE TABLE maps (
    number bigint NOT NULL PRIMARY KEY,                 -- from 1, without gaps
    score text NOT NULL,
    definition text NOT NULL,                           -- the definition hash
    backtest bigint NOT NULL,                           -- its number in the warehouse
    rules text NOT NULL,                                -- until when accounts were asked to stay
    based_on bigint NULL REFERENCES maps (number),      -- whose level alone was moved
    moved_by double precision NULL,                     -- by so much, in log odds of staying
    fitted_from bigint NOT NULL,                        -- microseconds since 1970 in UTC, as all moments
    fitted_until bigint NOT NULL,
    observations bigint NOT NULL,
    churners bigint NOT NULL,
    tested_from bigint NULL,                            -- the time not used to fit; null where there was none
    tested_until bigint NULL,
    tested_observations bigint NOT NULL,
    tested_churners bigint NOT NULL,
    verdict text NOT NULL,                              -- calibrated, or why not
    made_at bigint NOT NULL,
    map text NOT NULL                                   -- the exact numbers, as JSON
);

CREATE INDEX ix_maps_definition ON maps (definition);
