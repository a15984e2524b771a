INSERT INTO report_cards (number, score, definition, version, backtest, rules, known, lead_days, is_lock_box, made_at, verdict, auc, auc_low, auc_high, observations, churners, blocking, card_hash, card) VALUES
    (1, 'health', 'd1', 1, 7, 'r1', 5000, 0, FALSE, 6000, 'Ranks', 0.7, 0.65, 0.75, 900, 40, 'too_good', 'h1', '{}'),
    (2, 'health', 'd1', 1, 7, 'r1', 5000, 0, TRUE, 7000, 'NotEnoughOutcomes', NULL, NULL, NULL, 20, 0, '', 'h2', '{}');
INSERT INTO card_acknowledgements (number, card, alarms, author, why, acknowledged_at) VALUES (1, 1, 'too_good', 'ana', 'looked at each measure', 6500);
INSERT INTO lock_box_openings (number, card, locked_from, author, note, opened_at, earlier) VALUES (1, 2, 4000, 'ana', 'applied as version 1', 7000, 0);
