CREATE TABLE subscriptions (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    content_high UBIGINT,
    content_low UBIGINT,
    account VARCHAR NOT NULL,
    subscription VARCHAR,
    product VARCHAR,
    occurred_at BIGINT NOT NULL,
    ends_at BIGINT,
    stopped_at BIGINT,
    amount DECIMAL(18,6),
    months INTEGER,
    currency VARCHAR,
    notice_days INTEGER,
    known_at BIGINT NOT NULL,
    file INTEGER,
    import BIGINT NOT NULL,
    closed_at BIGINT DEFAULT 9223372036854775807,
    closed_by BIGINT
);
COMMENT ON TABLE subscriptions IS 'Paid terms of accounts. As of T count the rows with known_at <= T < closed_at; of them those are active that have started before T, whose term has not ended before T and that have not been stopped before T.';
COMMENT ON COLUMN subscriptions.source IS 'The source that gave it.';
COMMENT ON COLUMN subscriptions.id_high IS 'The upper half of the row identity. Of the rows of a source that have the same one, the versions of a term, at most one is not closed.';
COMMENT ON COLUMN subscriptions.id_low IS 'The lower half of the row identity.';
COMMENT ON COLUMN subscriptions.content_high IS 'The upper half of a hash of everything that the row says; NULL where the identity is such a hash already.';
COMMENT ON COLUMN subscriptions.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN subscriptions.account IS 'The account that pays.';
COMMENT ON COLUMN subscriptions.subscription IS 'The id of its own; NULL when it has none.';
COMMENT ON COLUMN subscriptions.product IS 'What is paid for; NULL when the source does not say.';
COMMENT ON COLUMN subscriptions.occurred_at IS 'When the term starts.';
COMMENT ON COLUMN subscriptions.ends_at IS 'When the agreed term ends, exclusive, as it was known with the row; NULL when no end is agreed.';
COMMENT ON COLUMN subscriptions.stopped_at IS 'When it stopped in fact, exclusive; before that moment nobody knows. NULL when it did not.';
COMMENT ON COLUMN subscriptions.amount IS 'What is paid for each period; NULL when the source does not say.';
COMMENT ON COLUMN subscriptions.months IS 'How many months a period has; NULL when the amount is for the whole term.';
COMMENT ON COLUMN subscriptions.currency IS 'The currency of the amount, as three letters; NULL when the source does not say.';
COMMENT ON COLUMN subscriptions.notice_days IS 'How many days before the end notice must be given; NULL when the source does not say.';
COMMENT ON COLUMN subscriptions.known_at IS 'When this version became known.';
COMMENT ON COLUMN subscriptions.file IS 'The number of the file that holds it.';
COMMENT ON COLUMN subscriptions.import IS 'The import that stored it.';
COMMENT ON COLUMN subscriptions.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN subscriptions.closed_by IS 'The import that closed it: a version with the same identity came, or the row vanished. NULL while it counts.';

CREATE TABLE outcomes (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    content_high UBIGINT,
    content_low UBIGINT,
    account VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    occurred_at BIGINT NOT NULL,
    effective_at BIGINT NOT NULL,
    amount DECIMAL(18,6),
    currency VARCHAR,
    reason VARCHAR,
    known_at BIGINT NOT NULL,
    file INTEGER,
    import BIGINT NOT NULL,
    closed_at BIGINT DEFAULT 9223372036854775807,
    closed_by BIGINT
);
COMMENT ON TABLE outcomes IS 'What customers finally did. As of T count the rows with occurred_at < T and known_at <= T < closed_at.';
COMMENT ON COLUMN outcomes.source IS 'The source that gave it.';
COMMENT ON COLUMN outcomes.id_high IS 'The upper half of the row identity. Of the rows of a source that have the same one at most one is not closed.';
COMMENT ON COLUMN outcomes.id_low IS 'The lower half of the row identity.';
COMMENT ON COLUMN outcomes.content_high IS 'The upper half of a hash of everything that the row says; NULL where the identity is such a hash already.';
COMMENT ON COLUMN outcomes.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN outcomes.account IS 'The account.';
COMMENT ON COLUMN outcomes.outcome IS 'renewed, churned, churned_involuntary, wound_up, ended_by_us, merged, contracted, expanded, paused, converted or reactivated.';
COMMENT ON COLUMN outcomes.occurred_at IS 'When it was decided.';
COMMENT ON COLUMN outcomes.effective_at IS 'From when on it has effect; when it was decided, where the source does not say.';
COMMENT ON COLUMN outcomes.amount IS 'How much money it is about; NULL when the source does not say.';
COMMENT ON COLUMN outcomes.currency IS 'The currency of the amount, as three letters; NULL when the source does not say.';
COMMENT ON COLUMN outcomes.reason IS 'Why, in the words of the source; NULL when it does not say.';
COMMENT ON COLUMN outcomes.known_at IS 'When it became known.';
COMMENT ON COLUMN outcomes.file IS 'The number of the file that holds it.';
COMMENT ON COLUMN outcomes.import IS 'The import that stored it.';
COMMENT ON COLUMN outcomes.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN outcomes.closed_by IS 'The import that closed it. NULL while it counts.';

CREATE TABLE contacts (
    source VARCHAR NOT NULL,
    id_high UBIGINT NOT NULL,
    id_low UBIGINT NOT NULL,
    content_high UBIGINT,
    content_low UBIGINT,
    account VARCHAR NOT NULL,
    contact VARCHAR NOT NULL,
    name VARCHAR,
    occurred_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    known_at BIGINT NOT NULL,
    file INTEGER,
    import BIGINT NOT NULL,
    closed_at BIGINT DEFAULT 9223372036854775807,
    closed_by BIGINT
);
COMMENT ON TABLE contacts IS 'Versions of the people at accounts. As of T holds, of an account and contact, the one with the latest (occurred_at, known_at, import) of those with occurred_at < T and known_at <= T < closed_at. Each attribute of a contact is a column p_<attribute>: DECIMAL(18,6), VARCHAR or BOOLEAN.';
COMMENT ON COLUMN contacts.source IS 'The source that gave it.';
COMMENT ON COLUMN contacts.id_high IS 'The upper half of the row identity: the account, the contact and, where versions are dated, from when it holds. Of the rows of a source that have the same one at most one is not closed.';
COMMENT ON COLUMN contacts.id_low IS 'The lower half of the row identity.';
COMMENT ON COLUMN contacts.content_high IS 'The upper half of a hash of everything that the row says.';
COMMENT ON COLUMN contacts.content_low IS 'The lower half of that hash.';
COMMENT ON COLUMN contacts.account IS 'The account at which the person is.';
COMMENT ON COLUMN contacts.contact IS 'The id of the person, as events name it.';
COMMENT ON COLUMN contacts.name IS 'The name that people read; NULL when the source gives none.';
COMMENT ON COLUMN contacts.occurred_at IS 'From when this version holds; the smallest BIGINT for undated.';
COMMENT ON COLUMN contacts.started_at IS 'When the person came to the account; NULL when the source does not say.';
COMMENT ON COLUMN contacts.ended_at IS 'When the person left, exclusive; NULL when they have not.';
COMMENT ON COLUMN contacts.known_at IS 'When this version became known; the smallest BIGINT for always.';
COMMENT ON COLUMN contacts.file IS 'The number of the file that holds it.';
COMMENT ON COLUMN contacts.import IS 'The import that stored it.';
COMMENT ON COLUMN contacts.closed_at IS 'From when on it no longer counts: the largest BIGINT while it counts, the smallest when it counts at no moment any more.';
COMMENT ON COLUMN contacts.closed_by IS 'The import that closed it. NULL while it counts.';
