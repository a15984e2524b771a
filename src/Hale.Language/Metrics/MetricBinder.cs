using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;

namespace Hale.Language.Metrics;

/// <summary>Fills the table: what reads other metrics is checked once they are known.</summary>
/// <param name="table">The table.</param>
/// <param name="names">The names that may be read of another account: metrics and scores.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class MetricBinder(MetricTable table, INameScope names, DiagnosticBag bag)
{
    private readonly TrendChecks _trends = new(table, bag);
    private readonly AcrossChecks _across = new(table, names, bag);

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

        CheckSeries();
    }

    /// <summary>A series is stored and read once, so that all its metrics read one type.</summary>
    private void CheckSeries()
    {
        foreach (var series in table.InOrder.OfType<Metric.SeriesMetric>().GroupBy(metric => metric.Series, StringComparer.Ordinal))
        {
            var ordered = series.OrderBy(metric => table.SpanOf(metric.Name).File, StringComparer.Ordinal)
                .ThenBy(metric => table.SpanOf(metric.Name).Line)
                .ThenBy(metric => table.SpanOf(metric.Name).Column)
                .ToList();
            foreach (var metric in ordered.Where(metric => metric.Kind != ordered[0].Kind))
            {
                bag.Report(
                    NameRules.TypeConflict, table.SpanOf(metric.Name),
                    $"the series `{series.Key}` is {KindWords.Of(metric.Kind)} here and {KindWords.Of(ordered[0].Kind)} at {table.SpanOf(ordered[0].Name)}",
                    "give the metrics of one series the same `type`");
            }
        }
    }

    private IReadOnlySet<string> Reads(MetricDraft? draft) => draft?.Match(
        _ => [],
        formula => Defined(SyntaxNames.Of(formula.Syntax)),
        trend => Defined([trend.Base.Text, .. trend.Within?.Select(name => name.Text) ?? []]),
        peers => Defined([peers.Of.Text, .. peers.Within.Select(name => name.Text)]),
        children => Defined(children.Children.Names)) ?? new HashSet<string>();

    private HashSet<string> Defined(IEnumerable<string> read) => read.Where(table.Defines).ToHashSet(StringComparer.Ordinal);

    private Metric? Complete(MetricDraft draft) => draft.Match(
        complete => complete.Metric,
        formula => ExpressionBinder.Bind(formula.Text, formula.Syntax, table, null, bag) is { } expression
            ? new Metric.FormulaMetric(formula.Head.Name, formula.Head.Label, formula.Head.Unit, expression) { Influence = formula.Head.Influence }
            : null,
        Trend,
        peers => Across(peers.Head, _across.Peers(peers)),
        children => Across(children.Head, _across.Children(children.Children)));

    private Metric? Trend(MetricDraft.OverWindows trend)
    {
        var within = trend.Within is null ? null : _across.Within(trend.Within);
        return !_trends.Allows(trend) ? null
            : trend.Within is null ? new Metric.TrendMetric(trend.Head.Name, trend.Head.Label, trend.Head.Unit, trend.Trend, trend.Base.Text) { Influence = trend.Head.Influence }
            : Across(trend.Head, within is null ? null : new Across.Relative(trend.Trend, trend.Base.Text, within));
    }

    private static Metric.AccountsMetric? Across(MetricHead head, Across? across) => across is null ? null : new(head.Name, head.Label, head.Unit, across) { Influence = head.Influence };
}
