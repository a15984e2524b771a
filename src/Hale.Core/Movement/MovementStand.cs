using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>Where an account stood at one end of a movement. Numbers are on the outer scale, as printed.</summary>
/// <param name="Score">The score; null without one.</param>
/// <param name="Band">The name of its band; null without a score.</param>
/// <param name="Computed">The computed number before overrides; null when there is none.</param>
/// <param name="Scorecard">The label of the scorecard; null for an account that the score is not meant for.</param>
/// <param name="Status">What became of the computed number.</param>
/// <param name="StatusText">The same in words.</param>
public sealed record MovementStand(decimal? Score, string? Band, decimal? Computed, string? Scorecard, ScoreStatus Status, string StatusText)
{
    /// <summary>What the band is called for the account; null without a score.</summary>
    public string? BandLabel { get; init; }

    internal static MovementStand Of(MovementDefinition definition, MovementEnd end, PrintedScale scale)
    {
        var (score, result) = (definition.Score, end.Score);
        decimal? Print(double? inner) => inner is { } number ? scale.Shown(scale.Print(number)) : null;
        var status = result.Status == ScoreStatus.Withheld ? "withheld" : ExplanationTexts.Status(result.Status, result.Coverage, score.MinimumCoverage, []);
        return new(
            Print(result.Value),
            result.Band is { } band ? score.Bands.All[band].Name : null,
            Print(result.Computed),
            result.Status == ScoreStatus.NotEligible ? null : score.Scorecards[result.Scorecard].Label,
            result.Status,
            status)
        {
            BandLabel = result.BandLabel ?? (result.Band is { } held ? score.Bands.All[held].Label ?? score.Bands.All[held].Name : null),
        };
    }
}
