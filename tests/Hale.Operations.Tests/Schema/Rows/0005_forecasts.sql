INSERT INTO forecasts (score, definition, as_of, months, divided_by, segment, measure, expected, low, high, revenue, accounts, spread, sensitivity, basis, is_reconstructed, made_at) VALUES
    ('health', 'd1', 1000, 3, '', '', 'grr', 0.93, 0.9, 0.96, 120000, 40, 0.01, 0.05, 'map 1', FALSE, 2000),
    ('health', 'd1', 1000, 3, 'owner', 'Ann', 'renewed', 5000, 3000, 7000, 20000, 8, 0, 0, 'map 1', TRUE, 2000);
