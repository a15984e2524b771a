using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Core.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>A score before and after some values were changed.</summary>
/// <param name="Account">The account.</param>
/// <param name="Changes">What was changed, in the order of the names.</param>
/// <param name="Followed">The formulas that changed with it.</param>
/// <param name="Left">What rests on it and stays as it was stored.</param>
/// <param name="After">The score after.</param>
/// <param name="Nodes">The nodes that differ.</param>
internal sealed record TriedValuesReport(
    TriedAccount Account, IReadOnlyList<ChangedMetric> Changes, IReadOnlyList<ChangedMetric> Followed, IReadOnlyList<Metric> Left, ScoreExplanation After, IReadOnlyList<ChangedNode> Nodes)
{
    public static TriedValuesReport Of(TriedAccount account, IReadOnlyDictionary<string, Value> changes)
    {
        var trials = account.Ready.Trials;
        var tried = trials.Try(changes);
        var after = account.Explain(tried);
        Value Before(Metric metric) => trials.Stored.Values.GetValueOrDefault(metric.Name, Value.MissingFor(MissingReason.NoData));
        List<ChangedMetric> changed = [.. trials.Metrics.Select(metric => new ChangedMetric(metric, Before(metric), tried.Values.GetValueOrDefault(metric.Name, Before(metric))))];
        return new TriedValuesReport(
            account,
            [.. changed.Where(one => changes.ContainsKey(one.Metric.Name)).OrderBy(one => one.Metric.Name, StringComparer.Ordinal)],
            [.. changed.Where(one => one.Before != one.After && !changes.ContainsKey(one.Metric.Name))],
            trials.Left(changes),
            after,
            ChangedNode.Between(account.Before.Root, after.Root));
    }

    /// <summary>Whether another scorecard is chosen, so that nodes cannot be compared.</summary>
    public bool IsOtherScorecard => Account.Before.Scorecard != After.Scorecard;
}
