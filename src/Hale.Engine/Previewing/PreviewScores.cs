using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Paths;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;

namespace Hale.Engine.Previewing;

/// <summary>Scores accounts in memory, from values that were read before: what a definition would make of them.</summary>
public static class PreviewScores
{
    private const string Revenue = "arr";

    /// <summary>Whether a metric says what an account pays in a year.</summary>
    public static bool IsRevenue(Metric metric) => metric is { Name: Revenue, Kind: ValueKind.Number } and not Metric.SubscriptionMetric { OfRenewingUnit: true };

    /// <summary>One score of every account of the population. The data have every metric that it reaches.</summary>
    public static PreviewSide Of(Project project, Score score, PreviewData data, CancellationToken cancellationToken)
    {
        var before = ScoreReads.Before(score, project.Scores);
        var chain = new ScoreChain(score, before);
        var same = before.Append(score).Where(one => data.Hashes.GetValueOrDefault(one.Name) == CanonicalDefinition.Of(one, project).Hash).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var split = new PopulationSplit(project.Population);
        var outline = ScoreOutline.Of(score, project.AllMetrics, _ => false);
        var accounts = new Dictionary<string, PreviewAccount>(StringComparer.Ordinal);
        foreach (var batch in data.Batches)
        {
            var inside = split.Divide(batch.Values).Inside;
            Add(accounts, chain.Evaluate(inside.Values, States, data.People, cancellationToken).Scores, inside, outline);

            // A changed definition begins afresh.
            PathBefore States(string name) => same.Contains(name) ? batch.States(name) : PathBefore.Nothing;
        }

        return new PreviewSide($"as of {data.AsOf.Label}", CanonicalDefinition.Of(score, project).Hash, [.. score.Bands.All.Select(band => band.Name)], accounts);
    }

    private static void Add(Dictionary<string, PreviewAccount> accounts, ScoreBlock block, MetricBatch batch, ScoreOutline outline)
    {
        var revenue = batch.Values.Names.Contains(Revenue) ? batch.Values[Revenue] as NumberColumn : null;
        for (var row = 0; row < block.Count; row++)
        {
            var band = block.Bands[row];
            accounts[block.Accounts[row]] = new PreviewAccount(
                band < 0 ? null : outline.Print(block.Values[row]),
                band < 0 ? null : outline.Bands[band].Name,
                block.Coverage[row],
                revenue?[row] is { IsMissing: false } paid ? paid.Number : null);
        }
    }
}
