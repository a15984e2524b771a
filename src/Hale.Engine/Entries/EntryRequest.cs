namespace Hale.Engine.Entries;

/// <summary>What a person wants to enter, as it was written on a command line or in a row of a file.</summary>
/// <param name="Kind"><c>pulse</c>, <c>force</c>, <c>cap</c> or <c>floor</c>.</param>
/// <param name="Account">The account.</param>
/// <param name="Subject">The pulse, or the score of an override; null or empty where a project has only one score.</param>
/// <param name="Value">The value of the pulse, or the band or number of the override.</param>
/// <param name="Note">Why.</param>
/// <param name="Author">Who enters it.</param>
public sealed record EntryRequest(string Kind, string Account, string? Subject, string Value, string Note, string Author)
{
    /// <summary>The day from whose beginning on an override holds; null or empty for at once.</summary>
    public string? From { get; init; }

    /// <summary>The last day on which it counts, its close included; <c>withdrawn</c> for an override that holds until it is withdrawn.</summary>
    public string? Until { get; init; }

    /// <summary>The override that it takes the place of; null where it stands beside others.</summary>
    public long? Replaces { get; init; }

    /// <summary>The line of the file that it was read from; null of a command line.</summary>
    public int? Line { get; init; }

    /// <summary>By what the row of a file is known again; null of a command line.</summary>
    public string? Key { get; init; }
}
