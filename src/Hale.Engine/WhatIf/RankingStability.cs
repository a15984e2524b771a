using Hale.Core.WhatIf;

namespace Hale.Engine.WhatIf;

/// <summary>How stable the ranking of a run is under other weights.</summary>
/// <param name="Accounts">How many accounts the run scored.</param>
/// <param name="Scored">How many of them have a score.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="Single">Each weight alone, down and up.</param>
/// <param name="Draws">All weights together, a draw each.</param>
public sealed record RankingStability(
    long Accounts, long Scored, int Seed, IReadOnlyList<(WeightShift Shift, RankingFigures Figures)> Single, IReadOnlyList<RankingFigures> Draws)
{
    /// <summary>With fewer accounts that have a score nothing is said of a ranking.</summary>
    public const int FewestAccounts = 10;
}
