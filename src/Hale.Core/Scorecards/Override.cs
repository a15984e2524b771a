using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <summary>A rule that replaces or limits the computed score while its condition holds.</summary>
/// <param name="When">The condition over metrics.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Target">The band or the points.</param>
/// <param name="Because">The reason that people read.</param>
public sealed record Override(Expression When, OverrideKind Kind, OverrideTarget Target, string Because)
{
    /// <summary>Whether its reason is for the own team only.</summary>
    public bool Internal { get; init; }
}
