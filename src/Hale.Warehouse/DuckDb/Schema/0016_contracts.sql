CREATE TABLE contract_results (
    source VARCHAR NOT NULL,
    contract VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    known_at BIGINT NOT NULL,
    import BIGINT NOT NULL,
    failing BIGINT NOT NULL,
    total BIGINT NOT NULL,
    detail VARCHAR NOT NULL,
    examples VARCHAR NOT NULL,
    inputs VARCHAR NOT NULL
);
COMMENT ON TABLE contract_results IS 'What imports found of the rules of contracts, a row where it changed. As of T holds the last row of a source and contract with known_at <= T. Whether so many failures are too many is for the limits of the definition to say.';
COMMENT ON COLUMN contract_results.source IS 'The declared source.';
COMMENT ON COLUMN contract_results.contract IS 'The name of the rule, such as usage_id.unique.';
COMMENT ON COLUMN contract_results.meaning IS 'What was judged: a result counts for a rule of the same meaning.';
COMMENT ON COLUMN contract_results.known_at IS 'The moment of the import that found it.';
COMMENT ON COLUMN contract_results.import IS 'The number of that import.';
COMMENT ON COLUMN contract_results.failing IS 'How many rows, values, records or names fail.';
COMMENT ON COLUMN contract_results.total IS 'Of how many.';
COMMENT ON COLUMN contract_results.detail IS 'The names that are meant where names are counted; otherwise empty.';
COMMENT ON COLUMN contract_results.examples IS 'A few of what fails, for people, each on a line.';
COMMENT ON COLUMN contract_results.inputs IS 'A hash of the files that were looked at: with the same ones a rule is not judged again.';

CREATE TABLE source_days (source VARCHAR NOT NULL, day INTEGER NOT NULL, known_at BIGINT NOT NULL, rows BIGINT NOT NULL);
COMMENT ON TABLE source_days IS 'How many rows each local day of a source has, where its contract asks for a volume. The rows of a day known at T are the sum of those with known_at <= T.';
COMMENT ON COLUMN source_days.source IS 'The source.';
COMMENT ON COLUMN source_days.day IS 'The local day on which the rows occurred, in the zone of the project, in days since 1970-01-01.';
COMMENT ON COLUMN source_days.known_at IS 'From when on: when the last of the rows that became known, or stopped counting, on the same local day did.';
COMMENT ON COLUMN source_days.rows IS 'How many rows; below 0 where rows stopped counting.';

CREATE TABLE source_names (source VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL);
COMMENT ON TABLE source_names IS 'The names that a contract has seen, so that it knows new ones.';
COMMENT ON COLUMN source_names.source IS 'The declared source.';
COMMENT ON COLUMN source_names.kind IS 'event, ever seen; or column, of the files as they were read last.';
COMMENT ON COLUMN source_names.name IS 'The name.';
