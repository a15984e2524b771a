INSERT INTO texts (hash, text) VALUES ('t1', 'project: Sample'), ('t2', 'score: health');
INSERT INTO bundles (hash) VALUES ('b1'), ('b2');
INSERT INTO bundle_files (bundle, path, text) VALUES ('b1', 'hale.yaml', 't1'), ('b2', 'hale.yaml', 't1'), ('b2', 'scores/health.yaml', 't2');
INSERT INTO definitions (hash, bundle) VALUES ('d1', 'b1'), ('d2', 'b2');
INSERT INTO versions (number, bundle, author, message, applied_at, rolled_back_to, git_commit) VALUES (1, 'b1', 'ana', 'first', 1000, NULL, 'abc'), (2, 'b2', 'ben', 'second', 2000, NULL, NULL), (3, 'b1', 'ana', 'back', 3000, 1, NULL);
INSERT INTO version_definitions (version, score, definition) VALUES (1, 'health', 'd1'), (2, 'health', 'd2'), (3, 'health', 'd1');
