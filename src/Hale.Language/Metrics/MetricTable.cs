using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Expressions;

namespace Hale.Language.Metrics;

/// <summary>The metrics of a project by name: what formulas, conditions and measures refer to.</summary>
internal sealed class MetricTable : INameScope
{
    private readonly Dictionary<string, Metric?> _metrics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _spans = new(StringComparer.Ordinal);
    private readonly List<Metric> _inOrder = [];

    /// <summary>Makes a table of the names that are defined, as yet without their metrics.</summary>
    /// <param name="names">Each name and where it is defined.</param>
    /// <param name="isComplete">Whether every file could be read.</param>
    public MetricTable(IEnumerable<(string Name, SourceSpan Span)> names, bool isComplete)
    {
        foreach (var (name, span) in names)
        {
            _metrics[name] = null;
            _spans[name] = span;
        }

        IsComplete = isComplete;
    }

    public string What => "metrics";

    public IEnumerable<string> Names => _metrics.Keys;

    public bool IsComplete { get; }

    /// <summary>The metrics, each after those that it reads.</summary>
    public IReadOnlyList<Metric> InOrder => _inOrder;

    public bool Contains(string name) => _metrics.ContainsKey(name);

    public SourceSpan SpanOf(string name) => _spans[name];

    /// <summary>The metric of a name; null when there is none or it was reported.</summary>
    public Metric? Of(string name) => _metrics.GetValueOrDefault(name);

    /// <summary>Gives a name its metric; called in an order in which each stands after those that it reads.</summary>
    public void Add(Metric metric)
    {
        _metrics[metric.Name] = metric;
        _inOrder.Add(metric);
    }

    public NameMeaning Find(string name)
    {
        if (!_metrics.TryGetValue(name, out var metric))
        {
            return IsComplete ? new NameMeaning.Unknown() : new NameMeaning.Broken();
        }

        return metric is null ? new NameMeaning.Broken() : new NameMeaning.Known(metric.Kind, CanBeMissing(metric));
    }

    private static bool CanBeMissing(Metric metric) => metric.Match(_ => true, _ => true, _ => true, formula => formula.Formula.CanBeMissing, _ => true);
}
