using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>
/// Finds the smallest changes with which a score reaches a band. The evaluator decides every step, so that conditions, overrides and the choice of a scorecard count; the pieces of the definition only say
/// where to look. Between two places where something may turn the way is monotone, and halving finds the step exactly; where a formula or several measures read a metric, some places between are looked at.
/// </summary>
/// <param name="trials">The account.</param>
/// <param name="before">The scores that the score reads.</param>
public sealed class BandSearch(AccountTrials trials, IReadOnlyList<Score> before)
{
    private static readonly MissingReason[] MayEnd = [MissingReason.None, MissingReason.NoData, MissingReason.NoResponse, MissingReason.NotAsked, MissingReason.Stale, MissingReason.NotApplicable];

    /// <summary>Looks for the changes.</summary>
    /// <param name="target">The index of the band that shall be reached, or a better one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public BandChanges Find(int target, CancellationToken cancellationToken)
    {
        var metrics = OfferedMetrics.Of(trials);
        IReadOnlyList<Score> scores = trials.FollowsScores ? [trials.Score, .. before] : [trials.Score];
        var notOffered = metrics.Select(metric => new NotOffered(metric.Metric, Value(metric.Metric), metric.Because ?? WhyNotOffered.Missing))
            .Where((metric, index) => metrics[index].Because is not null || !MayEnd.Contains(metric.Now.Missing)).ToList();
        var levers = metrics.Where(metric => metric.Because is null && MayEnd.Contains(Value(metric.Metric).Missing)).Select(metric => new Lever(metric.Metric, trials, scores));
        var single = new List<SmallestChange>();
        var beyond = new List<(Lever Lever, OutOfReach Best)>();
        foreach (var lever in levers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var search = new LeverSearch(trials, lever, target);
            if (search.Find() is { } found)
            {
                single.Add(found);
            }
            else
            {
                beyond.Add((lever, search.Best()));
            }
        }

        beyond = [.. beyond.OrderByDescending(one => one.Best.AtBest.Score.Value ?? double.NegativeInfinity).ThenBy(one => one.Lever.Metric.Name, StringComparer.Ordinal)];
        var pairs = single.Count > 0 ? [] : new PairSearch(trials, target).Find([.. beyond.Where(Lifts).Take(BandChanges.MostInPairs).Select(one => one.Lever)], cancellationToken);
        return new BandChanges(target, [.. single.OrderBy(change => change.Effort).ThenBy(change => change.Metrics[0].Metric.Name, StringComparer.Ordinal)], pairs, [.. beyond.Select(one => one.Best)], notOffered)
        {
            Together = single.Count + pairs.Count == 0 && beyond.Count > 1 ? trials.Try(beyond.ToDictionary(one => one.Lever.Metric.Name, one => one.Best.Best.After, StringComparer.Ordinal)) : null,
        };
    }

    /// <summary>Whether a metric alone does anything for the score, or could once another ends what holds it.</summary>
    private bool Lifts((Lever Lever, OutOfReach Best) one) =>
        trials.Stored.Score.Value is not { } now || trials.Stored.Score.AppliedOverride is not null || one.Best.AtBest.Score.Value > now || one.Best.AtBest.Score.Computed > trials.Stored.Score.Computed;

    private Value Value(Metric metric) => trials.Stored.Values.GetValueOrDefault(metric.Name, Values.Value.MissingFor(MissingReason.NoData));
}
