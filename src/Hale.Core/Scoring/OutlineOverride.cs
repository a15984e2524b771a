namespace Hale.Core.Scoring;

/// <summary>An override in an outline.</summary>
/// <param name="Kind"><c>force</c>, <c>cap</c> or <c>floor</c>.</param>
/// <param name="Target">The band, or the number on the outer scale, in words.</param>
/// <param name="Because">The reason that people read.</param>
public sealed record OutlineOverride(string Kind, string Target, string Because)
{
    /// <summary>Whether its reason is for the own team only.</summary>
    public bool Internal { get; init; }
}
