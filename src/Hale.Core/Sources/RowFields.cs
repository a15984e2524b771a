namespace Hale.Core.Sources;

/// <summary>What a check can read of a row besides its properties or attributes. Moments are days since 1970-01-01T00:00:00Z, with the part of the day that has passed.</summary>
public static class RowFields
{
    /// <summary>When it happened, or the moment that the point speaks about. Events and series.</summary>
    public const string Time = "time";

    /// <summary>The contact, a text; missing when there is none. Events.</summary>
    public const string Contact = "contact";

    /// <summary>The name of the event, a text. Events.</summary>
    public const string Event = "event";

    /// <summary>The name of the series, a text. Series.</summary>
    public const string Series = "series";

    /// <summary>The value of the point; missing where it is no number. Series.</summary>
    public const string Value = "value";

    /// <summary>The name of the account, a text; missing when there is none. Accounts.</summary>
    public const string Name = "name";

    /// <summary>When the account began, as its sources state it; missing when none does.</summary>
    public const string AccountStart = "account.start";

    /// <summary>When the account ended; missing when it has not.</summary>
    public const string AccountEnd = "account.end";

    /// <summary>The moment of the import that read the row.</summary>
    public const string Imported = "imported";
}
