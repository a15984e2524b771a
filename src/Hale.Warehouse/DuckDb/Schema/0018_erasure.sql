CREATE TABLE erasures (
    token VARCHAR NOT NULL,
    id_hash VARCHAR NOT NULL,
    mention_hash VARCHAR NOT NULL,
    account VARCHAR,
    erased_at BIGINT NOT NULL,
    because VARCHAR,
    is_rewritten BOOLEAN NOT NULL
);
COMMENT ON TABLE erasures IS 'The people whose data were erased, a row an erasure. Who they were stands nowhere.';
COMMENT ON COLUMN erasures.token IS 'The random text that stands in the place of the id.';
COMMENT ON COLUMN erasures.id_hash IS 'A keyed hash of the id, and of the account where only its contact was erased, by which an import knows the person again. The key is the file erasure.key of the data folder.';
COMMENT ON COLUMN erasures.mention_hash IS 'A keyed hash of the id alone, by which records that are set aside are emptied.';
COMMENT ON COLUMN erasures.account IS 'The account whose contact was erased; NULL for the id at all accounts.';
COMMENT ON COLUMN erasures.erased_at IS 'When.';
COMMENT ON COLUMN erasures.because IS 'Why, as a person said it; NULL when nobody did.';
COMMENT ON COLUMN erasures.is_rewritten IS 'Whether the database file was written anew since, so that the old pages are gone.';
