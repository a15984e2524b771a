-- The forecasts that were made. Rows are only ever added; the same forecast made again adds none.
CREATE TABLE forecasts (
    score TEXT NOT NULL,                                -- empty where no score is involved
    definition TEXT NOT NULL,                           -- the definition hash
    as_of INTEGER NOT NULL,                             -- microseconds since 1970 in UTC
    months INTEGER NOT NULL,                            -- how far it looks ahead
    divided_by TEXT NOT NULL,                           -- the metric or attribute; empty of the figure for all customers
    segment TEXT NOT NULL,
    measure TEXT NOT NULL,                              -- grr, nrr or renewed
    expected REAL NOT NULL,                             -- a share, or money in a year
    low REAL NOT NULL,
    high REAL NOT NULL,
    revenue REAL NOT NULL,                              -- what the customers paid in a year: the base
    accounts INTEGER NOT NULL,
    spread REAL NOT NULL,                               -- the standard deviation without excess variance
    sensitivity REAL NOT NULL,                          -- by how much it rises with the log odds of staying
    basis TEXT NOT NULL,                                -- the map, or the base rate
    is_reconstructed INTEGER NOT NULL,                  -- whether it was computed later, as known then
    made_at INTEGER NOT NULL,
    PRIMARY KEY (score, definition, as_of, months, divided_by, segment, measure)
);
