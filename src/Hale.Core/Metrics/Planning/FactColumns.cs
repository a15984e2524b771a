namespace Hale.Core.Metrics.Planning;

/// <summary>The columns of facts that are not properties.</summary>
public static class FactColumns
{
    /// <summary>The contact of an event.</summary>
    public const string Contact = "contact";

    /// <summary>The name of an event, as filters refer to it.</summary>
    public const string Event = "event";

    /// <summary>The numeric value of an attribute or series; booleans as 0 and 1.</summary>
    public const string Number = "number";

    /// <summary>The text of an attribute or series.</summary>
    public const string Text = "text";

    /// <summary>The date or time of an attribute, in microseconds; a date as the start of its local day.</summary>
    public const string Time = "time";
}
