using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>change: active_users</c> and its like: a metric over several windows of another.</summary>
internal abstract class TrendKind(DiagnosticBag bag) : IMetricKind
{
    private const int MostPeriods = 60;
    private readonly NodeReader _read = new(bag);

    public abstract string Key { get; }

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var metric = _read.Scalar(value, $"`{Key}`");
        var trend = Trend(map);
        return metric is null || trend is null ? null : new MetricDraft.OverWindows(head, trend, metric);
    }

    /// <summary>What is made of the values; null when something was reported.</summary>
    protected abstract Trend? Trend(MapReader map);

    /// <summary>How many periods, a whole number; null when something was reported.</summary>
    protected int? Periods(MapReader map, int least)
    {
        var advice = $"write a whole number from {least} to {MostPeriods}";
        if (map.Required("periods", $"say how many: `periods: {Math.Max(least, 6)}`") is not { } node || map.NumberIn("periods", least, MostPeriods, advice) is not { } periods)
        {
            return null;
        }

        if (decimal.Truncate(periods) == periods)
        {
            return (int)periods;
        }

        bag.Report(ShapeRules.OutOfRange, node.Span, $"`periods` is `{periods}`, which is not possible", advice);
        return null;
    }
}
