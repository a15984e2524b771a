INSERT INTO maps (number, score, definition, backtest, rules, based_on, moved_by, fitted_from, fitted_until, observations, churners, tested_from, tested_until, tested_observations, tested_churners, verdict, made_at, map) VALUES
    (1, 'health', 'd1', 1, 'horizon 90d', NULL, NULL, 1000, 9000, 400, 40, 5000, 9000, 100, 21, 'calibrated', 9500, '{}'),
    (2, 'health', 'd1', 2, 'horizon 90d', 1, -0.25, 1000, 12000, 500, 12, NULL, NULL, 0, 0, 'no_later_time', 13000, '{}');
