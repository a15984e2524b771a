using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;

namespace Hale.Language.Metrics;

/// <summary>Fills the table: formulas are checked once the metrics that they read are known.</summary>
internal sealed class MetricBinder(MetricTable table, DiagnosticBag bag)
{
    /// <summary>Adds every metric to the table.</summary>
    /// <param name="drafts">The drafts by name; null for one that was reported.</param>
    public void Bind(IReadOnlyDictionary<string, MetricDraft?> drafts)
    {
        var reads = drafts.ToDictionary(pair => pair.Key, pair => Reads(pair.Value));
        var (order, stuck) = MetricOrder.Of(reads);
        foreach (var circle in MetricOrder.Circles(reads, stuck))
        {
            var way = string.Join(" → ", circle.Append(circle[0]).Select(name => $"`{name}`"));
            bag.Report(NameRules.Cycle, table.SpanOf(circle[0]), $"the formulas go round in a circle: {way}");
        }

        foreach (var metric in order.Select(name => drafts[name]).OfType<MetricDraft>().Select(Complete).OfType<Metric>())
        {
            table.Add(metric);
        }
    }

    private IReadOnlySet<string> Reads(MetricDraft? draft) => draft?.Match(
        _ => new HashSet<string>(),
        formula => SyntaxNames.Of(formula.Syntax).Where(table.Contains).ToHashSet(StringComparer.Ordinal)) ?? [];

    private Metric? Complete(MetricDraft draft) => draft.Match(
        complete => complete.Metric,
        formula => ExpressionBinder.Bind(formula.Text, formula.Syntax, table, null, bag) is { } expression
            ? new Metric.FormulaMetric(formula.Head.Name, formula.Head.Label, formula.Head.Unit, expression)
            : null);
}
