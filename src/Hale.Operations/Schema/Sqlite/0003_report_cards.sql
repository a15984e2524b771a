-- Report cards, what people say of their alarms, and every look into the lock-box. Rows are only ever added.
CREATE TABLE report_cards (
    number INTEGER NOT NULL PRIMARY KEY,                -- from 1, without gaps
    score TEXT NOT NULL,
    definition TEXT NOT NULL,                           -- the hash of the definition that was judged
    version INTEGER NULL REFERENCES versions (number),  -- the version that had it then
    backtest INTEGER NOT NULL,                          -- the number of the backtest in the warehouse
    rules TEXT NOT NULL,                                -- the hash of the rules of validation
    known INTEGER NOT NULL,                             -- up to when outcomes were known; microseconds since 1970 in UTC
    lead_days INTEGER NOT NULL,
    is_lock_box INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    auc REAL NULL,
    auc_low REAL NULL,
    auc_high REAL NULL,
    observations INTEGER NOT NULL,
    churners INTEGER NOT NULL,                          -- accounts that left, each once
    blocking TEXT NOT NULL,                             -- codes of alarms that must be acknowledged, with commas
    card_hash TEXT NOT NULL,                            -- SHA-256 of the card
    card TEXT NOT NULL                                  -- the whole card as JSON
);

CREATE TABLE card_acknowledgements (
    number INTEGER NOT NULL PRIMARY KEY,
    card INTEGER NOT NULL REFERENCES report_cards (number),
    alarms TEXT NOT NULL,                               -- codes of the alarms, with commas
    author TEXT NOT NULL,
    why TEXT NOT NULL,
    acknowledged_at INTEGER NOT NULL
);

CREATE TABLE lock_box_openings (
    number INTEGER NOT NULL PRIMARY KEY,
    card INTEGER NOT NULL REFERENCES report_cards (number),
    locked_from INTEGER NOT NULL,                       -- from which as-of on observations were kept back
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    earlier INTEGER NOT NULL                            -- how often some of these outcomes had been looked at before
);

CREATE INDEX ix_report_cards_definition ON report_cards (definition);
