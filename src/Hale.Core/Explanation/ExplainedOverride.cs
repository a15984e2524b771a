namespace Hale.Core.Explanation;

/// <summary>An override whose condition holds.</summary>
/// <param name="Kind"><c>force</c>, <c>cap</c> or <c>floor</c>.</param>
/// <param name="Target">The band or the number it aims at.</param>
/// <param name="Because">Its reason.</param>
/// <param name="Applied">Whether it is the one that decided.</param>
public sealed record ExplainedOverride(string Kind, string Target, string Because, bool Applied)
{
    /// <summary>Whether its reason is for the own team only.</summary>
    public bool Internal { get; init; }
}
