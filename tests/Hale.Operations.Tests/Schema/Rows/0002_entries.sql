INSERT INTO entries (number, kind, account, subject, series, value, value_number, note, author, entered_at, since, until_at, supersedes, is_withdrawal, row_key) VALUES
    (1, 'pulse', 'acme', 'csm_pulse', 'csm_pulse', 'red', NULL, 'no answer', 'ana', 1000, 1000, NULL, NULL, FALSE, 'k1'),
    (2, 'cap', 'acme', 'health', NULL, 'yellow', NULL, 'they call back', 'ben', 2000, 3000, 9000, NULL, FALSE, NULL),
    (3, 'cap', 'acme', 'health', NULL, 'yellow', NULL, 'they did', 'ben', 4000, 3000, 9000, 2, TRUE, NULL);
