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

    public abstract T Match<T>(
        Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows, Func<OverPeers, T> overPeers, Func<OverChildren, T> overChildren);

    /// <summary>The metric.</summary>
    public sealed record Complete(Metric Metric) : MetricDraft
    {
        public override T Match<T>(
            Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows, Func<OverPeers, T> overPeers, Func<OverChildren, T> overChildren) => complete(this);
    }

    /// <summary>A formula, whose kind depends on the metrics that it reads.</summary>
    public sealed record Formula(MetricHead Head, LocatedText Text, Syntax Syntax) : MetricDraft
    {
        public override T Match<T>(
            Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows, Func<OverPeers, T> overPeers, Func<OverChildren, T> overChildren) => formula(this);
    }

    /// <summary>A trend of another metric, whose windows say whether they can be compared; with peers, even if in nothing, where it is relative to theirs.</summary>
    public sealed record OverWindows(MetricHead Head, Trend Trend, YamlScalar Base, IReadOnlyList<YamlScalar>? Within) : MetricDraft
    {
        public override T Match<T>(
            Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows, Func<OverPeers, T> overPeers, Func<OverChildren, T> overChildren) => overWindows(this);
    }

    /// <summary>A comparison with peers: a percentile of theirs, or without one the account's rank among them.</summary>
    public sealed record OverPeers(MetricHead Head, YamlScalar Of, IReadOnlyList<YamlScalar> Within, decimal? At) : MetricDraft
    {
        public override T Match<T>(
            Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows, Func<OverPeers, T> overPeers, Func<OverChildren, T> overChildren) => overPeers(this);
    }

    /// <summary>What the children of an account come to.</summary>
    public sealed record OverChildren(MetricHead Head, ChildrenDraft Children) : MetricDraft
    {
        public override T Match<T>(
            Func<Complete, T> complete, Func<Formula, T> formula, Func<OverWindows, T> overWindows, Func<OverPeers, T> overPeers, Func<OverChildren, T> overChildren) => overChildren(this);
    }
}
