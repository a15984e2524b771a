using Hale.Core.Scorecards;

namespace Hale.Core.WhatIf;

/// <summary>A number of a normalisation.</summary>
/// <param name="What">Of points, what has them, for people; empty for a limit.</param>
/// <param name="Now">The number; of points on the inner scale.</param>
/// <param name="Least">The number below it, which it must stay above; null for none.</param>
/// <param name="Most">The number above it, which it must stay below; null for none.</param>
/// <param name="Span">From the least to the greatest of its kind; above 0.</param>
/// <param name="With">The normalisation with another number in its place.</param>
internal sealed record NormalisationNumber(string What, decimal Now, decimal? Least, decimal? Most, decimal Span, Func<decimal, Normalisation> With)
{
    /// <summary>The second metric of a lookup, where the number is one of its limits.</summary>
    public string? Across { get; init; }
}
