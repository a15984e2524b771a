using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Previewing;
using Hale.Language.Diagnostics;

namespace Hale.Engine.Checking;

/// <summary>Looks at the values of the accounts for measures that say nothing, measures that say the same, limits that most lack, and percentages that are a hundred times too large.</summary>
public static class CheckData
{
    private const int FewestAccounts = 20;
    private const double NearlyAlike = 0.95;
    private const double Most = 0.5;
    private const double MostPercent = 1.5;

    /// <summary>What the values say, each finding once. The data have every metric that the scores reach.</summary>
    public static IReadOnlyList<DataFinding> Run(Project project, PreviewData data)
    {
        var split = new PopulationSplit(project.Population);
        var batches = data.Batches.Select(batch => split.Divide(batch.Values).Inside).ToList();
        var found = new List<DataFinding>();
        var columns = new Dictionary<string, Value[]>(StringComparer.Ordinal);
        Value[] Column(string metric) => columns.TryGetValue(metric, out var known) ? known : columns[metric] = Values(batches, metric);
        var scorecards = project.Scores.SelectMany(score => score.Scorecards).ToList();
        found.AddRange(scorecards.SelectMany(scorecard => Counted(scorecard.Root)).Distinct(StringComparer.Ordinal).Select(metric => Dead(metric, Column(metric))).OfType<DataFinding>());
        found.AddRange(scorecards.SelectMany(scorecard => Pairs(scorecard.Root)).Distinct().Select(pair => Twins(pair, Column)).OfType<DataFinding>());
        found.AddRange(scorecards.SelectMany(scorecard => Limits(scorecard.Root)).Distinct(StringComparer.Ordinal).Select(metric => Limit(metric, Column(metric))).OfType<DataFinding>());
        found.AddRange(project.Metrics.Where(metric => IsStatedInPercent(metric) && batches.Exists(batch => batch.Values.Names.Contains(metric.Name))).Select(metric => AbovePercent(metric, Column(metric.Name))).OfType<DataFinding>());
        return found;
    }

    /// <summary>What Hale itself makes a ratio of is one, however large.</summary>
    private static bool IsStatedInPercent(Metric metric) => metric.Unit == Unit.Percent && metric is not (Metric.TrendMetric or Metric.AccountsMetric);

    private static DataFinding.AbovePercent? AbovePercent(Metric metric, Value[] values)
    {
        List<double> present = [.. values.Where(value => value is { IsMissing: false, Kind: ValueKind.Number }).Select(value => value.Number)];
        var above = present.Count(number => number > MostPercent);
        return above == 0 ? null : new DataFinding.AbovePercent(metric.Name, above, present.Count, NumberTexts.Rounded(present.Max(), metric.Unit));
    }

    private static Value[] Values(List<MetricBatch> batches, string metric) =>
        [.. batches.SelectMany(batch => Enumerable.Range(0, batch.Values.Count).Select(row => batch.Values[metric][row]))];

    private static DataFinding.Dead? Dead(string metric, Value[] values)
    {
        var present = values.Where(value => !value.IsMissing).ToList();
        return present.Count >= FewestAccounts && present.TrueForAll(value => value == present[0]) ? new DataFinding.Dead(metric, $"{present[0]}", present.Count) : null;
    }

    private static DataFinding.Twins? Twins((string One, string Other) pair, Func<string, Value[]> column)
    {
        var both = column(pair.One).Zip(column(pair.Other))
            .Where(values => values is { First: { IsMissing: false, Kind: ValueKind.Number }, Second: { IsMissing: false, Kind: ValueKind.Number } })
            .Select(values => (values.First.Number, values.Second.Number))
            .ToList();
        return both.Count >= FewestAccounts && RankCorrelation.Of(both) is { } correlation && Math.Abs(correlation) > NearlyAlike
            ? new DataFinding.Twins(pair.One, pair.Other, correlation)
            : null;
    }

    private static DataFinding.LimitMissing? Limit(string metric, Value[] values)
    {
        var share = values.Length == 0 ? 0 : values.Count(value => value.IsMissing) / (double)values.Length;
        return values.Length >= FewestAccounts && share > Most ? new DataFinding.LimitMissing(metric, share) : null;
    }

    private static IEnumerable<string> Counted(ScorecardNode node) =>
        node.Weight == 0 ? [] : node.Match(group => group.Children.SelectMany(Counted), measure => [measure.Metric], _ => []);

    private static IEnumerable<(string One, string Other)> Pairs(Group root)
    {
        var metrics = Counted(root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return metrics.SelectMany((one, index) => metrics.Skip(index + 1).Select(other => (one, other)));
    }

    private static IEnumerable<string> Limits(ScorecardNode node) => node.Match(group => group.Children.SelectMany(Limits), Limits, _ => []);

    private static IEnumerable<string> Limits(Measure measure) => measure.Segments is { } segments
        ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(Limits)
        : measure.Normalisation.LimitMetrics;
}
