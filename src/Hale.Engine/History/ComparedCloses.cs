using Hale.Core.Explanation;
using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>Finds the close with which the scores of a run are compared for their trend: of what was there when the run began, so that the answer stays.</summary>
/// <param name="runs">The history.</param>
public sealed class ComparedCloses(IRunStore runs)
{
    /// <summary>The close; null when the score has no trend, and when there is none.</summary>
    public async Task<Close?> FindAsync(Run run, ProjectZone zone, CancellationToken cancellationToken) => run.Header.Outline.Trend is { } trend
        ? await runs.CloseAsync(
            new CloseQuery(run.Header.Outline.Name, run.Header.DefinitionHash, trend.Before(run.Header.AsOf, zone), run.Number) { InShadow = run.Header.Kind == RunKind.Shadow }, cancellationToken)
        : null;

    /// <summary>What the change of one account is called; null when the score has no trend.</summary>
    public async Task<TrendExplanation?> TrendAsync(Run run, string account, decimal? score, ProjectZone zone, CancellationToken cancellationToken)
    {
        var close = await FindAsync(run, zone, cancellationToken);
        var before = close is null ? null : await runs.ValueAsync(close.Run, account, cancellationToken) ?? await FormerAsync(run, close, account, cancellationToken);
        return Trend(run.Header.Outline, close, score, before);
    }

    /// <summary>The score that an account had under a former id.</summary>
    private async Task<double?> FormerAsync(Run run, Close close, string account, CancellationToken cancellationToken)
    {
        foreach (var step in (await runs.LineageAsync(run, account, cancellationToken)).Where(step => step.Kind == LineageKind.Renamed && step.Other == account))
        {
            if (await runs.ValueAsync(close.Run, step.Account, cancellationToken) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>What a change is called; null when the score has no trend.</summary>
    /// <param name="outline">The score.</param>
    /// <param name="close">The close that is compared with; null when there is none.</param>
    /// <param name="score">The printed score; null without one.</param>
    /// <param name="before">The score at that close, on the inner scale; null without one.</param>
    public static TrendExplanation? Trend(ScoreOutline outline, Close? close, decimal? score, double? before) => outline.Trend is { } trend
        ? TrendExplanation.Of(trend, score, close?.Label, before is { } inner ? outline.Print(inner) : null)
        : null;
}
