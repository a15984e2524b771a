-- What people enter. Rows are only ever added; erasing a person alone changes one.
CREATE TABLE entries (
    number INTEGER NOT NULL PRIMARY KEY,                -- from 1, without gaps
    kind TEXT NOT NULL,                                 -- pulse, force, cap or floor
    account TEXT NOT NULL,
    subject TEXT NOT NULL,                              -- the pulse, or the score of an override
    series TEXT NULL,                                   -- of a pulse the series that its points belong to
    value TEXT NOT NULL,                                -- of an override the band, or the number on the outer scale
    value_number REAL NULL,                             -- of a pulse the value where it is a number
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    entered_at INTEGER NOT NULL,                        -- microseconds since 1970 in UTC
    since INTEGER NOT NULL,                             -- from when on it counts
    until_at INTEGER NULL,                              -- the last moment at which it counts
    supersedes INTEGER NULL REFERENCES entries (number),
    is_withdrawal INTEGER NOT NULL,
    row_key TEXT NULL                                   -- by what the row of a file is known again
);

CREATE INDEX ix_entries_account ON entries (account);
CREATE UNIQUE INDEX ix_entries_supersedes ON entries (supersedes);
CREATE UNIQUE INDEX ix_entries_row_key ON entries (row_key);
