-- What files say, once for all bundles that hold it.
CREATE TABLE texts (
    hash TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the text in UTF-8
    text TEXT NOT NULL
);

-- The files that a project was read from.
CREATE TABLE bundles (
    hash TEXT NOT NULL PRIMARY KEY  -- SHA-256 of all paths and texts
);

CREATE TABLE bundle_files (
    bundle TEXT NOT NULL REFERENCES bundles (hash),
    path TEXT NOT NULL,             -- seen from the folder of hale.yaml
    text TEXT NOT NULL REFERENCES texts (hash),
    PRIMARY KEY (bundle, path)
);

-- Every definition that was kept, and the files that it was read from first.
CREATE TABLE definitions (
    hash TEXT NOT NULL PRIMARY KEY, -- the definition hash, as runs have it
    bundle TEXT NOT NULL REFERENCES bundles (hash)
);

-- What was live: each version from when it was applied until the next.
CREATE TABLE versions (
    number INTEGER NOT NULL PRIMARY KEY,                   -- from 1, without gaps
    bundle TEXT NOT NULL REFERENCES bundles (hash),
    author TEXT NOT NULL,
    message TEXT NOT NULL,
    applied_at INTEGER NOT NULL,                           -- microseconds since 1970 in UTC
    rolled_back_to INTEGER NULL REFERENCES versions (number),
    git_commit TEXT NULL
);

CREATE TABLE version_definitions (
    version INTEGER NOT NULL REFERENCES versions (number),
    score TEXT NOT NULL,
    definition TEXT NOT NULL REFERENCES definitions (hash),
    PRIMARY KEY (version, score)
);
