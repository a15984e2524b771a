using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>pulse: [red, yellow, green]</c> or <c>pulse: 1..10</c>: what people enter, the last point of the series of the same name.</summary>
internal sealed class PulseKind(SourceCatalogue catalogue, EventSelectionReader events, DiagnosticBag bag) : IMetricKind
{
    private static readonly MapKey<string?> Series = MapKeys.Text("of", "The series that holds what is entered; the metric's own name when it is not written.");

    private static readonly MapKey<YamlNode?> Reset = MapKeys.Node("reset", "An attribute of the account, such as `owner`: when it changes, what was entered before is stale.", ValueShape.Text);

    private static readonly MapKey<bool> Note = MapKeys.Choice("note", "Whether whoever enters a value must say why.", false, new Dictionary<string, bool> { ["required"] = true });

    private readonly NodeReader _read = new(bag);
    private readonly ExpiryReader _expiry = new(bag);
    private readonly AskedReader _asked = new(events, bag);
    private readonly DeclaredNameReader<AttributeType> _attributes = new(
        catalogue, catalogue.Attributes, "an attribute", NameRules.UnknownAttribute, attribute => $"declare it in a source of accounts: `attributes: {{ {attribute}: text }}`", bag);

    public string Key => "pulse";

    public string Meaning => "A value that people enter: words from the worst to the best, or a range of numbers.";

    public ValueShape Value => ValueShape.AnyOf(ValueShape.List(ValueShape.Text), ValueShape.Text);

    public IReadOnlyList<MapKey> Further => [Series, ExpiryReader.Key, Reset, Note, AskedReader.Key, AskedReader.Within, EventSelectionReader.Gaps];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var levels = Levels(value);
        var series = map.Read(Series) ?? head.Name;
        var kind = levels?.Match(_ => ValueKind.Text, _ => ValueKind.Number) ?? ValueKind.Text;
        var expires = _expiry.Read(map, kind, levels);
        var reset = map.Read(Reset) is { } node ? _attributes.Read(node)?.Name : null;
        var metric = new Metric.SeriesMetric(head.Name, head.Label, head.Unit, kind, series)
        {
            Pulse = levels is null ? null : new Pulse(levels) { Reset = reset, NoteRequired = map.Read(Note) },
            Expires = expires,
            Asked = _asked.Read(map),
            IgnoresGaps = map.Read(EventSelectionReader.Gaps),
        };
        if (map.Optional(ExpiryReader.Key.Name) is null)
        {
            bag.Report(FreshnessRules.WithoutExpiry, head.Span, $"the pulse `{head.Name}` does not say how long a value counts");
        }

        return levels is null ? null : new MetricDraft.Complete(metric);
    }

    private PulseLevels? Levels(YamlNode node)
    {
        if (node is YamlSequence)
        {
            IReadOnlyList<string> words = [.. _read.Scalars(node, "a level of the pulse").Select(level => level.Text)];
            return words.Distinct(StringComparer.Ordinal).Count() is >= 2 and var count && count == words.Count ? new PulseLevels.Words(words) : Report(node, "needs two different words or more");
        }

        return _read.Text(node, "`pulse`") is not { } text ? null
            : text.Split("..") is [var from, var to] && Numbers.TryParse(from, out var low) && Numbers.TryParse(to, out var high) && low < high ? new PulseLevels.Range(low, high)
            : Report(node, $"is `{text}`, which is no range");
    }

    private PulseLevels? Report(YamlNode node, string what)
    {
        bag.Report(FreshnessRules.PulseValues, node.Span, $"`pulse` {what}");
        return null;
    }
}
