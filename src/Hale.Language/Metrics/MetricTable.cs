using Hale.Core.Metrics;
using Hale.Core.Outcomes;
using Hale.Language.Diagnostics;
using Hale.Language.Expressions;

namespace Hale.Language.Metrics;

/// <summary>The metrics of a project by name: what formulas, conditions and measures refer to.</summary>
internal sealed class MetricTable : INameScope
{
    private readonly Dictionary<string, Metric?> _metrics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _spans = new(StringComparer.Ordinal);
    private readonly List<Metric> _inOrder = [];
    private readonly Dictionary<string, Metric> _builtIn;

    /// <summary>Makes a table of the names that are defined, as yet without their metrics.</summary>
    /// <param name="names">Each name and where it is defined.</param>
    /// <param name="builtIn">The metrics that need no definition; a name that is defined is not one of them.</param>
    /// <param name="isComplete">Whether every file could be read.</param>
    public MetricTable(IEnumerable<(string Name, SourceSpan Span)> names, IEnumerable<Metric> builtIn, bool isComplete)
    {
        foreach (var (name, span) in names)
        {
            _metrics[name] = null;
            _spans[name] = span;
        }

        _builtIn = builtIn.Where(metric => !_metrics.ContainsKey(metric.Name)).ToDictionary(metric => metric.Name, StringComparer.Ordinal);
        IsComplete = isComplete;
    }

    public string What => "metrics";

    public IEnumerable<string> Names => _metrics.Keys.Concat(_builtIn.Keys);

    public bool IsComplete { get; }

    /// <summary>The metrics that need no definition, by name.</summary>
    public IReadOnlyList<Metric> BuiltIn => [.. _builtIn.Values.OrderBy(metric => metric.Name, StringComparer.Ordinal)];

    /// <summary>The metrics that are defined, each after those that it reads.</summary>
    public IReadOnlyList<Metric> InOrder => _inOrder;

    /// <summary>Whether there is such a metric, defined or built in.</summary>
    public bool Contains(string name) => Defines(name) || _builtIn.ContainsKey(name);

    public bool Defines(string name) => _metrics.ContainsKey(name);

    public SourceSpan SpanOf(string name) => _spans[name];

    /// <summary>The metric of a name; null when there is none or it was reported.</summary>
    public Metric? Of(string name) => _metrics.GetValueOrDefault(name) ?? _builtIn.GetValueOrDefault(name);

    public Unit? UnitOf(string name) => Of(name)?.Unit;

    public IReadOnlyCollection<string>? ValuesOf(string name) =>
        Of(name) is Metric.SeriesMetric { Pulse.Levels: { } levels } ? levels.Match<IReadOnlyCollection<string>?>(words => words.Names, _ => null)
        : Of(name) is Metric.StateMetric ? [.. StateWords.All.Keys.Order(StringComparer.Ordinal)]
        : null;

    /// <summary>Gives a name its metric; called in an order in which each stands after those that it reads.</summary>
    public void Add(Metric metric)
    {
        _metrics[metric.Name] = metric;
        _inOrder.Add(metric);
    }

    public NameMeaning Find(string name)
    {
        if (!_metrics.TryGetValue(name, out var metric) && !_builtIn.TryGetValue(name, out metric))
        {
            return IsComplete ? new NameMeaning.Unknown() : new NameMeaning.Broken();
        }

        return metric is null ? new NameMeaning.Broken() : new NameMeaning.Known(metric.Kind, CanBeMissing(metric));
    }

    public string? AdviceFor(string name) => BuiltInMetrics.NeedsSubscriptions(name)
        ? $"`{name}` is known where a source gives subscriptions: add one with `subscriptions:`, or define a metric `{name}`"
        : name == BuiltInMetrics.State
            ? "`state` is known where hale.yaml says how paid life is read: add `lifecycle: { grace: 30d }`, or define a metric `state`"
        : null;

    private static bool CanBeMissing(Metric metric) => metric.Match(_ => true, _ => true, _ => true, _ => true, _ => true, formula => formula.Formula.CanBeMissing, _ => true, _ => true, _ => true, _ => true, _ => true);
}
