CREATE TABLE aliases (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    content_high UBIGINT,
    content_low UBIGINT,
    account VARCHAR NOT NULL,
    system VARCHAR NOT NULL,
    alias VARCHAR NOT NULL,
    occurred_at BIGINT NOT NULL,
    ended_at BIGINT,
    known_at BIGINT NOT NULL,
    file INTEGER,
    import BIGINT NOT NULL,
    closed_at BIGINT DEFAULT 9223372036854775807,
    closed_by BIGINT
);
COMMENT ON TABLE aliases IS 'By which ids other systems know accounts. As of T the id means the account at a moment from occurred_at until before ended_at, by the rows with known_at <= T < closed_at; of the rows of one source with the same system, alias and occurred_at those known last speak.';
COMMENT ON COLUMN aliases.source IS 'The source that gave it.';
COMMENT ON COLUMN aliases.id_high IS 'The upper half of the row identity: the account, the system, the id and, where columns say so, from when it holds and when it became known. Of the rows of a source that have the same one at most one is not closed.';
COMMENT ON COLUMN aliases.id_low IS 'The lower half of the row identity.';
COMMENT ON COLUMN aliases.content_high IS 'The upper half of a hash of everything that the row says.';
COMMENT ON COLUMN aliases.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN aliases.account IS 'The account.';
COMMENT ON COLUMN aliases.system IS 'The system; domain for e-mail and web domains.';
COMMENT ON COLUMN aliases.alias IS 'The id by which the system knows the account; a domain in small letters, without www.';
COMMENT ON COLUMN aliases.occurred_at IS 'From when on the id means the account; the smallest BIGINT for ever since.';
COMMENT ON COLUMN aliases.ended_at IS 'Until when it does, exclusive; NULL for without end.';
COMMENT ON COLUMN aliases.known_at IS 'When this version became known; the smallest BIGINT for always.';
COMMENT ON COLUMN aliases.file IS 'The number of the file that holds it.';
COMMENT ON COLUMN aliases.import IS 'The import that stored it.';
COMMENT ON COLUMN aliases.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN aliases.closed_by IS 'The import that closed it: a version with the same identity came, or the row vanished. NULL while it counts.';

CREATE TABLE unmatched (source VARCHAR NOT NULL, file VARCHAR NOT NULL, record BIGINT NOT NULL, code VARCHAR NOT NULL, system VARCHAR, identity VARCHAR NOT NULL);
COMMENT ON TABLE unmatched IS 'What refused records say of whose they are, where no account, or more than one, is known by it; a row for each id.';
COMMENT ON COLUMN unmatched.source IS 'The source.';
COMMENT ON COLUMN unmatched.file IS 'The file.';
COMMENT ON COLUMN unmatched.record IS 'The number of the record in its file, from 1, the header not counted.';
COMMENT ON COLUMN unmatched.code IS 'Why it is refused: unmatched or ambiguous_account.';
COMMENT ON COLUMN unmatched.system IS 'The system of the id; NULL for the id of a contact.';
COMMENT ON COLUMN unmatched.identity IS 'The id.';

ALTER TABLE import_files ADD COLUMN identities VARCHAR DEFAULT '';
COMMENT ON COLUMN import_files.identities IS 'A hash of the aliases and contacts by which the accounts of its records were found; empty where columns hold the accounts.';

ALTER TABLE series ADD COLUMN content_high UBIGINT;
ALTER TABLE series ADD COLUMN content_low UBIGINT;
COMMENT ON COLUMN series.content_high IS 'The upper half of a hash of everything that the point says, where its account was found by aliases or contacts; NULL where the identity is such a hash already.';
COMMENT ON COLUMN series.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN refused.code IS 'Why: unreadable, no_account, unknown_account, unmatched, ambiguous_account, no_match, bad_time, no_event, bad_value or id_conflict.';
