-- The forecasts that were made. Rows are only ever added; the same forecast made again adds none.
CREATE TABLE forecasts (
    score text NOT NULL,                                -- empty where no score is involved
    definition text NOT NULL,                           -- the definition hash
    as_of bigint NOT NULL,                             -- microseconds since 1970 in UTC
    months integer NOT NULL,                            -- how far it looks ahead
    divided_by text NOT NULL,                           -- the metric or attribute; empty of the figure for all customers
    segment text NOT NULL,
    measure text NOT NULL,                              -- grr, nrr or renewed
    expected double precision NOT NULL,                             -- a share, or money in a year
    low double precision NOT NULL,
    high double precision NOT NULL,
    revenue double precision NOT NULL,                              -- what the customers paid in a year: the base
    accounts integer NOT NULL,
    spread double precision NOT NULL,                               -- the standard deviation without excess variance
    sensitivity double precision NOT NULL,                          -- by how much it rises with the log odds of staying
    basis text NOT NULL,                                -- the map, or the base rate
    is_reconstructed boolean NOT NULL,                  -- whether it was computed later, as known then
    made_at bigint NOT NULL,
    PRIMARY KEY (score, definition, as_of, months, divided_by, segment, measure)
);
