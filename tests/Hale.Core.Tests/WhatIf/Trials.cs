using Hale.Core.Metrics;
using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Tests.Scoring;

namespace Hale.Tests.WhatIf;

/// <summary>Trials of scores that tests build.</summary>
internal static class Trials
{
    public static AccountTrials Of(Score score, params (string Metric, object Value)[] row) => Of(score, ScoreBuilder.Metrics(score), row);

    public static AccountTrials Of(Score score, IReadOnlyList<Metric> metrics, params (string Metric, object Value)[] row) =>
        new(score, [], metrics, Inputs(row), PathBefore.Nothing);

    /// <summary>A row of a random case, every metric a series of its kind.</summary>
    public static AccountTrials Of(RandomCase @case, int row) => new(
        @case.Score,
        [],
        [.. @case.Table.Names.Select(name => new Metric.SeriesMetric(name, name, Unit.None, @case.Table[name].Kind, name))],
        new AccountInputs(@case.Table.Accounts[row], @case.Table.Names.ToDictionary(name => name, name => @case.Table[name][row]), new Dictionary<string, double>(), new Dictionary<string, string>()),
        PathBefore.Nothing);

    public static BandChanges ToBand(this AccountTrials trials, string band) =>
        new BandSearch(trials, []).Find(trials.Score.Bands.IndexOf(band), TestContext.Current.CancellationToken);

    public static Dictionary<string, Value> Changes(params (string Metric, object Value)[] row) => row.ToDictionary(pair => pair.Metric, pair => Rows.ValueOf(pair.Value), StringComparer.Ordinal);

    private static AccountInputs Inputs((string Metric, object Value)[] row) => new("acme", Changes(row), new Dictionary<string, double>(), new Dictionary<string, string>());
}
