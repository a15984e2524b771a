using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.WhatIf;

/// <summary>The scores that can be printed, numbered from the lowest. Of a score with very many decimal places several share a number, so that there are at most 10,001.</summary>
internal sealed class RankingLevels
{
    private const int Most = 10_000;

    private readonly PrintedScale _scale;
    private readonly decimal _unit;

    public RankingLevels(Score score)
    {
        _scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        _unit = Math.Max(_scale.Unit, (_scale.Highest - _scale.Lowest) / Most);
        Count = (int)((_scale.Highest - _scale.Lowest) / _unit) + 1;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The number of a score on the inner scale.</summary>
    public int Of(double inner) => (int)((_scale.Print(inner) - _scale.Lowest) / _unit);
}
