using Hale.Core.Expressions;
using Hale.Core.Paths;

namespace Hale.Core.Scorecards;

/// <summary>
/// A named result ("health", "onboarding"), computed for an account by the first scorecard whose condition holds. All numbers in it are on the inner
/// scale, 0 to 100 and higher is better; <see cref="Scale"/> says how they are shown.
/// </summary>
/// <param name="Name">The unique name.</param>
/// <param name="Label">What people read.</param>
/// <param name="Question">The question that the score answers; null when none is written.</param>
/// <param name="Scale">The outer scale on which the score is shown.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="MinimumCoverage">The share of weight, 0 to 1, below which there is no number.</param>
/// <param name="Rounding">Where and how numbers are rounded.</param>
/// <param name="RedistributionLimit">How many times its nominal weight a measure may come to weigh because others are missing; null for no limit.</param>
/// <param name="Scorecards">The scorecards in the order in which they are tried; the last has no condition.</param>
public sealed record Score(
    string Name,
    string Label,
    string? Question,
    Scale Scale,
    BandSet Bands,
    decimal MinimumCoverage,
    Rounding Rounding,
    decimal? RedistributionLimit,
    IReadOnlyList<Scorecard> Scorecards)
{
    /// <summary>The condition over metrics under which an account is scored at all; null when every account is. One that is missing is not true.</summary>
    public Expression? Eligible { get; init; }

    /// <summary>How the score depends on where it was at the close before; null when it does not.</summary>
    public ScorePath? Path { get; init; }

    /// <summary>How its change is called; null when that is not said.</summary>
    public Trend? Trend { get; init; }

    /// <summary>Which outcomes its weights or limits were fitted on; null where people chose them. It changes no number and is no part of the definition hash.</summary>
    public FittedOn? Fitted { get; init; }

    /// <summary>How its numbers are shown.</summary>
    public Presentation Presentation { get; init; } = Presentation.Number;

    /// <summary>Whether the score is a grade: its bands are the grades, worst first, and its numbers only their places.</summary>
    public bool IsGraded { get; init; }
}
