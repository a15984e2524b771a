-- What people enter. Rows are only ever added; erasing a person alone changes one.
CREATE TABLE entries (
    number bigint NOT NULL PRIMARY KEY,                 -- from 1, without gaps
    kind text NOT NULL,                                 -- pulse, force, cap or floor
    account text NOT NULL,
    subject text NOT NULL,                              -- the pulse, or the score of an override
    series text NULL,                                   -- of a pulse the series that its points belong to
    value text NOT NULL,                                -- of an override the band, or the number on the outer scale
    value_number double precision NULL,                             -- of a pulse the value where it is a number
    note text NOT NULL,
    author text NOT NULL,
    entered_at bigint NOT NULL,                        -- microseconds since 1970 in UTC
    since bigint NOT NULL,                             -- from when on it counts
    until_at bigint NULL,                              -- the last moment at which it counts
    supersedes bigint NULL REFERENCES entries (number),
    is_withdrawal boolean NOT NULL,
    row_key text NULL                                   -- by what the row of a file is known again
);

CREATE INDEX ix_entries_account ON entries (account);
CREATE UNIQUE INDEX ix_entries_supersedes ON entries (supersedes);
CREATE UNIQUE INDEX ix_entries_row_key ON entries (row_key);
