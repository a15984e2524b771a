using Hale.Core.Metrics;
using Hale.Core.Metrics.Trends;
using Hale.Language.Expressions;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>A metric as far as it can be read by itself. The kinds are closed.</summary>
internal abstract record MetricDraft
{
    private MetricDraft()
    {
    }

    public abstract T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows);

    /// <summary>The metric.</summary>
    public sealed record Complete(Metric Metric) : MetricDraft
    {
        public override T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows) => complete(this);
    }

    /// <summary>A formula, whose kind depends on the metrics that it reads.</summary>
    public sealed record Formula(MetricHead Head, LocatedText Text, Syntax Syntax) : MetricDraft
    {
        public override T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows) => formula(this);
    }

    /// <summary>A trend of another metric, whose windows say whether they can be compared.</summary>
    public sealed record OverWindows(MetricHead Head, Trend Trend, YamlScalar Base) : MetricDraft
    {
        public override T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows) => overWindows(this);
    }
}
