using Hale.Core.People;

namespace Hale.Core.Explanation;

/// <summary>An override that holds: a rule whose condition is true, or a decision of a person.</summary>
/// <param name="Kind"><c>force</c>, <c>cap</c> or <c>floor</c>.</param>
/// <param name="Target">The band or the number it aims at.</param>
/// <param name="Because">Its reason.</param>
/// <param name="Applied">Whether it is the one that decided.</param>
public sealed record ExplainedOverride(string Kind, string Target, string Because, bool Applied)
{
    /// <summary>Whether its reason is for the own team only.</summary>
    public bool Internal { get; init; }

    /// <summary>The person's decision; null of a rule.</summary>
    public PersonOverride? Person { get; init; }

    /// <summary>Whether the score has the band or the number that it aims at; a rule always does.</summary>
    public bool Fits { get; init; } = true;
}
