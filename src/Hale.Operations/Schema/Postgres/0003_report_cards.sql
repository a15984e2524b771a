-- Report cards, what people say of their alarms, and every look into the lock-box. Rows are only ever added.
CREATE TABLE report_cards (
    number bigint NOT NULL PRIMARY KEY,                -- from 1, without gaps
    score text NOT NULL,
    definition text NOT NULL,                           -- the hash of the definition that was judged
    version bigint NULL REFERENCES versions (number),  -- the version that had it then
    backtest bigint NOT NULL,                          -- the number of the backtest in the warehouse
    rules text NOT NULL,                                -- the hash of the rules of validation
    known bigint NOT NULL,                             -- up to when outcomes were known; microseconds since 1970 in UTC
    lead_days integer NOT NULL,
    is_lock_box boolean NOT NULL,
    made_at bigint NOT NULL,
    verdict text NOT NULL,
    auc double precision NULL,
    auc_low double precision NULL,
    auc_high double precision NULL,
    observations integer NOT NULL,
    churners integer NOT NULL,                          -- accounts that left, each once
    blocking text NOT NULL,                             -- codes of alarms that must be acknowledged, with commas
    card_hash text NOT NULL,                            -- SHA-256 of the card
    card text NOT NULL                                  -- the whole card as JSON
);

CREATE TABLE card_acknowledgements (
    number bigint NOT NULL PRIMARY KEY,
    card bigint NOT NULL REFERENCES report_cards (number),
    alarms text NOT NULL,                               -- codes of the alarms, with commas
    author text NOT NULL,
    why text NOT NULL,
    acknowledged_at bigint NOT NULL
);

CREATE TABLE lock_box_openings (
    number bigint NOT NULL PRIMARY KEY,
    card bigint NOT NULL REFERENCES report_cards (number),
    locked_from bigint NOT NULL,                       -- from which as-of on observations were kept back
    author text NOT NULL,
    note text NOT NULL,
    opened_at bigint NOT NULL,
    earlier integer NOT NULL                            -- how often some of these outcomes had been looked at before
);

CREATE INDEX ix_report_cards_definition ON report_cards (definition);
