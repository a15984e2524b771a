namespace Hale.Engine.Import;

/// <summary>
/// The columns of a staged query: the contract between readers of files and warehouses. Times are BIGINT microseconds of <see cref="Hale.Core.Time.Instant"/>.
/// A column that a row does not have is NULL.
/// </summary>
public static class StagedColumns
{
    /// <summary>
    /// BIGINT, rejects only: the record's number in its file, from 1, the header not counted. The other rows are in the file's order, so that each warehouse
    /// can number them as it reads: a number in the query would make it run on one thread.
    /// </summary>
    public const string Record = "record";

    /// <summary>VARCHAR, every mapping: why the record is refused, one of <see cref="RefusalCodes"/>, or <see cref="LeftOut"/>; NULL for a good one. The other columns of a refused record mean nothing.</summary>
    public const string Refusal = "refusal";

    /// <summary>What stands in <see cref="Refusal"/> of a row that the source does not keep: it is counted, not refused, and its other columns are NULL.</summary>
    public const string LeftOut = "left_out";

    /// <summary>VARCHAR, every mapping: the column and the value that are to blame, in words; NULL for a good record.</summary>
    public const string Detail = "detail";

    /// <summary>VARCHAR, every mapping: the whole record as JSON, of a refused one only.</summary>
    public const string Content = "content";

    /// <summary>VARCHAR, every mapping: the account id.</summary>
    public const string Account = "account";

    /// <summary>
    /// VARCHAR[], mappings whose source finds the account by keys: what the record says for each key, NULL where it says nothing; a domain as
    /// <see cref="Hale.Core.Domains.DomainName"/> has it. <see cref="Account"/> is NULL then, and <see cref="Content"/> is given of every record.
    /// </summary>
    public const string AccountIds = "account_ids";

    /// <summary>VARCHAR[], accounts whose source finds the parent by keys: the same of the parent, whose attribute is NULL then.</summary>
    public const string ParentIds = "parent_ids";

    /// <summary>VARCHAR, aliases: the system.</summary>
    public const string SystemName = "system";

    /// <summary>VARCHAR, aliases: the id by which the system knows the account; a domain as <see cref="Hale.Core.Domains.DomainName"/> has it.</summary>
    public const string Alias = "alias";

    /// <summary>BIGINT, every mapping: when the fact became known; NULL for at import.</summary>
    public const string KnownAt = "known_at";

    /// <summary>BIGINT, sources whose rows say until when they were believed: the first moment at which it no longer was; NULL while it is.</summary>
    public const string KnownUntil = "known_until";

    /// <summary>BIGINT, all but accounts: when it occurred, a term started, an outcome was decided; from when a contact's row holds, the smallest BIGINT for undated ones.</summary>
    public const string OccurredAt = "occurred_at";

    /// <summary>INTEGER, events: the local day in the project's zone, in days since 1970-01-01.</summary>
    public const string Day = "day";

    /// <summary>VARCHAR, events: the name of the event.</summary>
    public const string Event = "event";

    /// <summary>VARCHAR, events and contacts: the contact.</summary>
    public const string Contact = "contact";

    /// <summary>VARCHAR, all but accounts and series: the fact's own id where the source declares one. Of aliases and contacts always: the account, the contact and what else tells its versions apart.</summary>
    public const string OwnId = "own_id";

    /// <summary>VARCHAR, sources whose rows may correct others: the id of the row that is corrected, written as <see cref="OwnId"/> is.</summary>
    public const string Supersedes = "supersedes";

    /// <summary>VARCHAR, series: the name of the series.</summary>
    public const string Series = "series";

    /// <summary>DOUBLE, series: the value where it is a number, or 1 and 0 where it is a boolean by the series' kind.</summary>
    public const string Number = "number";

    /// <summary>VARCHAR, series: the value as it was written; NULL for an empty cell, which is no point.</summary>
    public const string Text = "text";

    /// <summary>VARCHAR, series whose rows name their series: why the value was entered.</summary>
    public const string Note = "note";

    /// <summary>VARCHAR, series whose rows name their series: who entered the value.</summary>
    public const string Author = "author";

    /// <summary>VARCHAR, accounts and contacts: the name that people read.</summary>
    public const string Name = "name";

    /// <summary>BIGINT, accounts and contacts: when it began.</summary>
    public const string StartedAt = "started_at";

    /// <summary>BIGINT, accounts, contacts and aliases, and events of a source that states their end: when it ended, exclusive.</summary>
    public const string EndedAt = "ended_at";

    /// <summary>BIGINT, accounts: from when the attributes hold; the smallest BIGINT for undated ones.</summary>
    public const string ValidFrom = "valid_from";

    /// <summary>VARCHAR, subscriptions: what is paid for.</summary>
    public const string Product = "product";

    /// <summary>BIGINT, subscriptions: when the agreed term ends, exclusive.</summary>
    public const string EndsAt = "ends_at";

    /// <summary>BIGINT, subscriptions: when it stopped in fact, exclusive.</summary>
    public const string StoppedAt = "stopped_at";

    /// <summary>INTEGER, subscriptions: how many days before its end notice must be given.</summary>
    public const string NoticeDays = "notice_days";

    /// <summary>DECIMAL(18,6), subscriptions and outcomes: the amount.</summary>
    public const string Amount = "amount";

    /// <summary>VARCHAR, subscriptions and outcomes: the currency, three capital letters.</summary>
    public const string Currency = "currency";

    /// <summary>VARCHAR, outcomes: one of <see cref="Hale.Core.Outcomes.OutcomeWords"/>.</summary>
    public const string Outcome = "outcome";

    /// <summary>BIGINT, outcomes: from when on it has effect.</summary>
    public const string EffectiveAt = "effective_at";

    /// <summary>VARCHAR, outcomes: why.</summary>
    public const string Reason = "reason";

    /// <summary>VARCHAR, lineage: one of <see cref="Hale.Core.Lineage.LineageWords"/>.</summary>
    public const string Kind = "kind";

    /// <summary>VARCHAR, lineage: the account that the account became, became part of or came out of.</summary>
    public const string Other = "other";

    /// <summary>
    /// The i-th of the columns that the source's checks read (VARCHAR; DOUBLE; BOOLEAN; BIGINT microseconds for dates, as the start of their local day in the source's zone, and
    /// for times); NULL when the cell is empty or not of its type.
    /// </summary>
    public static string Checked(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c{index}");

    /// <summary>
    /// The i-th property of the mapping (VARCHAR, DECIMAL(18,6) or BOOLEAN by its kind), or its i-th attribute (VARCHAR; DOUBLE; BOOLEAN; BIGINT microseconds for
    /// dates, as the start of their local day in the project's zone, and for times).
    /// </summary>
    public static string Value(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v{index}");
}
