using Hale.Core.Metrics;
using Hale.Language.Expressions;
using Hale.Language.Text;

namespace Hale.Language.Metrics;

/// <summary>A metric as far as it can be read by itself. The kinds are closed.</summary>
internal abstract record MetricDraft
{
    private MetricDraft()
    {
    }

    public abstract T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula);

    /// <summary>The metric.</summary>
    public sealed record Complete(Metric Metric) : MetricDraft
    {
        public override T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula) => complete(this);
    }

    /// <summary>A formula, whose kind depends on the metrics that it reads.</summary>
    public sealed record Formula(MetricHead Head, LocatedText Text, Syntax Syntax) : MetricDraft
    {
        public override T Match<T>(Func<Complete, T> complete, Func<Formula, T> formula) => formula(this);
    }
}
