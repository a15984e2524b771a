namespace Hale.Core.Sources;

/// <summary>What a check can read of a row besides its properties or attributes and the columns that its source declares. Moments are days since 1970-01-01T00:00:00Z, with the part of the day that has passed.</summary>
public static class RowFields
{
    /// <summary>When it happened, or the moment that the point speaks about; when it was decided. Events, series, outcomes.</summary>
    public const string Time = "time";

    /// <summary>The contact, a text; missing when there is none. Events, contacts.</summary>
    public const string Contact = "contact";

    /// <summary>The name of the event, a text. Events.</summary>
    public const string Event = "event";

    /// <summary>The name of the series, a text. Series.</summary>
    public const string Series = "series";

    /// <summary>The value of the point; missing where it is no number. Series.</summary>
    public const string Value = "value";

    /// <summary>Why the value was entered, a text; missing when nothing was said. Series whose source names its column.</summary>
    public const string Note = "note";

    /// <summary>Who entered the value, a text; missing when nobody is named. Series whose source names its column.</summary>
    public const string Author = "author";

    /// <summary>The name that people read, a text; missing when there is none. Accounts, contacts.</summary>
    public const string Name = "name";

    /// <summary>When the term starts. Subscriptions.</summary>
    public const string Start = "start";

    /// <summary>When the agreed term ends; missing when no end is agreed. Subscriptions.</summary>
    public const string End = "end";

    /// <summary>When it stopped in fact; missing when it did not. Subscriptions.</summary>
    public const string Stopped = "stopped";

    /// <summary>The amount as it is written; missing when there is none. Subscriptions, outcomes.</summary>
    public const string Amount = "amount";

    /// <summary>The currency of the amount, a text; missing when there is none. Subscriptions, outcomes.</summary>
    public const string Currency = "currency";

    /// <summary>What is paid for, a text; missing when there is none. Subscriptions.</summary>
    public const string Product = "product";

    /// <summary>The outcome, a text: one of <see cref="Outcomes.OutcomeWords"/>. Outcomes.</summary>
    public const string Outcome = "outcome";

    /// <summary>From when on it has effect. Outcomes.</summary>
    public const string Effective = "effective";

    /// <summary>Why, a text; missing when there is none. Outcomes.</summary>
    public const string Reason = "reason";

    /// <summary>The system that knows the account by an id, a text. Aliases.</summary>
    public const string System = "system";

    /// <summary>The id by which it does, a text. Aliases.</summary>
    public const string Id = "id";

    /// <summary>What happened to the account, a text: one of <see cref="Lineage.LineageWords"/>. Lineage.</summary>
    public const string Kind = "kind";

    /// <summary>The account that it became, or came out of, a text. Lineage.</summary>
    public const string Other = "other";

    /// <summary>When the account began, as its sources state it; missing when none does.</summary>
    public const string AccountStart = "account.start";

    /// <summary>When the account ended; missing when it has not.</summary>
    public const string AccountEnd = "account.end";

    /// <summary>
    /// How many subscriptions of the account, as they are stored, are active at the moment that the row speaks about: started, neither ended nor stopped. Of the row of an
    /// account or a contact it is the moment of the import.
    /// </summary>
    public const string AccountSubscriptions = "account.subscriptions";

    /// <summary>How many outcomes by which a customer is lost are stored of the account, whenever they were.</summary>
    public const string AccountOutcomes = "account.outcomes";

    /// <summary>Whether the row corrects one that is not stored, true or false. Rows of a mapping with <see cref="RowMapping.Supersedes"/>; no check can write it.</summary>
    public const string CorrectsUnknown = "supersedes.unknown";

    /// <summary>The moment of the import that read the row.</summary>
    public const string Imported = "imported";
}
