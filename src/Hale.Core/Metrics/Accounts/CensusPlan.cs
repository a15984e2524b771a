using Hale.Core.Definitions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Which censuses a plan of metrics needs before it can be computed for any account, each resting on those before it. Mostly there is none, or one.</summary>
public sealed class CensusPlan
{
    private CensusPlan(IReadOnlyList<CensusRound> rounds) => Rounds = rounds;

    /// <summary>The censuses in their order.</summary>
    public IReadOnlyList<CensusRound> Rounds { get; }

    /// <summary>The censuses that a plan needs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="metrics">All metrics of the project.</param>
    /// <param name="scores">All scores of the project.</param>
    public static CensusPlan For(MetricPlan plan, IReadOnlyList<Metric> metrics, IReadOnlyList<Score> scores)
    {
        var levels = new CensusLevels(metrics, scores);
        foreach (var name in plan.Across.Select(metric => metric.Name))
        {
            levels.Of(name);
        }

        var reached = levels.Reached.ToHashSet(StringComparer.Ordinal);
        return new CensusPlan([
            .. metrics.OfType<Metric.AccountsMetric>()
                .Where(metric => reached.Contains(metric.Name))
                .GroupBy(metric => levels.Of(metric.Name))
                .OrderBy(round => round.Key)
                .Select(round => CensusRound.Of([.. round.OrderBy(metric => metric.Name, StringComparer.Ordinal)], scores)),
        ]);
    }
}
