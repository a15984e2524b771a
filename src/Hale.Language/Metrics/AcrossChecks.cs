using Hale.Core.Definitions;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Completes metrics over several accounts; what does not fit is reported, here or where a metric that is read is defined, and gives null.</summary>
/// <param name="table">The metrics that are known so far: all that are read.</param>
/// <param name="names">The names that may be read of a child: metrics and scores.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class AcrossChecks(MetricTable table, INameScope names, DiagnosticBag bag)
{
    /// <summary>A comparison with peers.</summary>
    public Across? Peers(MetricDraft.OverPeers draft)
    {
        var within = Within(draft.Within);
        return !IsNumber(draft.Of) || within is null ? null
            : draft.At is { } at ? new Across.Percentile(draft.Of.Text, at, within)
            : new Across.Rank(draft.Of.Text, within);
    }

    /// <summary>The metrics that make a segment.</summary>
    public IReadOnlyList<string>? Within(IReadOnlyList<YamlScalar> within)
    {
        var isSound = true;
        foreach (var name in within)
        {
            var metric = Known(name);
            isSound &= metric is { Kind: not ValueKind.Number };
            if (metric is { Kind: ValueKind.Number })
            {
                bag.Report(AcrossRules.NoSegment, name.Span, $"`{name.Text}` is a number; peers agree in a text or in yes and no");
            }
        }

        return isSound ? [.. within.Select(name => name.Text).Distinct(StringComparer.Ordinal)] : null;
    }

    /// <summary>What children come to.</summary>
    public Across? Children(ChildrenDraft draft)
    {
        var value = ExpressionBinder.Bind(draft.Text, draft.Syntax, names, null, bag);
        var optOut = draft.OptOut is { } condition ? ExpressionBinder.Bind(condition.Text, condition.Syntax, names, ValueKind.Boolean, bag) : null;
        var isWeighed = draft.WeightedBy is not { } weight || (CanWeigh(draft, weight) && IsNumber(weight));
        return value is null || !Fits(draft, value) || !isWeighed || (draft.OptOut is not null && optOut is null)
            ? null
            : new Across.Children(value, draft.Aggregate, draft.WeightedBy?.Text, draft.WithParent, draft.Deep, optOut);
    }

    private bool Fits(ChildrenDraft draft, Expression value)
    {
        var (fits, needs) = draft.Aggregate switch
        {
            ChildrenAggregate.Mean or ChildrenAggregate.Sum or ChildrenAggregate.Min or ChildrenAggregate.Max => (value.Kind == ValueKind.Number, "a number"),
            ChildrenAggregate.Share => (value.Kind == ValueKind.Boolean, "a condition, such as `bands.health == \"red\"`"),
            ChildrenAggregate.Worst => (value is Reference band && band.Name.StartsWith(ScoreReads.BandPrefix, StringComparison.Ordinal), "the band of a score, such as `bands.health`"),
            ChildrenAggregate.Count => (true, string.Empty),
        };
        if (!fits)
        {
            bag.Report(
                AcrossRules.ChildrenMismatch, draft.Text.At(draft.Syntax.Start), $"`as: {draft.Aggregate.ToString().ToLowerInvariant()}` needs {needs}; `{value}` is {KindWords.Of(value.Kind)}");
        }

        return fits;
    }

    private bool CanWeigh(ChildrenDraft draft, YamlScalar weight)
    {
        if (draft.Aggregate is ChildrenAggregate.Mean or ChildrenAggregate.Share)
        {
            return true;
        }

        bag.Report(AcrossRules.ChildrenMismatch, weight.Span, $"`as: {draft.Aggregate.ToString().ToLowerInvariant()}` takes no weights", "remove `weighted_by`, or write `as: mean` or `as: share`");
        return false;
    }

    private bool IsNumber(YamlScalar name)
    {
        var metric = Known(name);
        if (metric is { Kind: not ValueKind.Number })
        {
            bag.Report(AcrossRules.NotANumber, name.Span, $"`{name.Text}` is {KindWords.Of(metric.Kind)}, not a number");
        }

        return metric is { Kind: ValueKind.Number };
    }

    private Metric? Known(YamlScalar name)
    {
        if (!table.Contains(name.Text) && table.IsComplete)
        {
            bag.Report(NameRules.UnknownMetric, name.Span, $"there is no metric `{name.Text}`", Suggestion.Advice(name.Text, table.Names, "define it first: accounts are compared in another metric"));
        }

        return table.Of(name.Text);
    }
}
