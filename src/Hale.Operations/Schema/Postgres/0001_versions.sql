-- What files say, once for all bundles that hold it.
CREATE TABLE texts (
    hash text NOT NULL PRIMARY KEY, -- SHA-256 of the text in UTF-8
    text text NOT NULL
);

-- The files that a project was read from.
CREATE TABLE bundles (
    hash text NOT NULL PRIMARY KEY  -- SHA-256 of all paths and texts
);

CREATE TABLE bundle_files (
    bundle text NOT NULL REFERENCES bundles (hash),
    path text NOT NULL,             -- seen from the folder of hale.yaml
    text text NOT NULL REFERENCES texts (hash),
    PRIMARY KEY (bundle, path)
);

-- Every definition that was kept, and the files that it was read from first.
CREATE TABLE definitions (
    hash text NOT NULL PRIMARY KEY, -- the definition hash, as runs have it
    bundle text NOT NULL REFERENCES bundles (hash)
);

-- What was live: each version from when it was applied until the next.
CREATE TABLE versions (
    number bigint NOT NULL PRIMARY KEY,                   -- from 1, without gaps
    bundle text NOT NULL REFERENCES bundles (hash),
    author text NOT NULL,
    message text NOT NULL,
    applied_at bigint NOT NULL,                           -- microseconds since 1970 in UTC
    rolled_back_to bigint NULL REFERENCES versions (number),
    git_commit text NULL
);

CREATE TABLE version_definitions (
    version bigint NOT NULL REFERENCES versions (number),
    score text NOT NULL,
    definition text NOT NULL REFERENCES definitions (hash),
    PRIMARY KEY (version, score)
);
