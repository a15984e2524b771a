using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads which events a metric is computed from: their names, <c>window</c>, <c>where</c> and <c>young</c>.</summary>
internal sealed class EventSelectionReader(SourceCatalogue catalogue, WindowReader windows, DiagnosticBag bag)
{
    private static readonly IReadOnlyDictionary<string, YoungPolicy> YoungWords = new Dictionary<string, YoungPolicy>
    {
        ["missing"] = YoungPolicy.Missing,
        ["partial"] = YoungPolicy.Partial,
    };

    private static readonly IReadOnlyDictionary<string, YoungPolicy> YoungWordsOfTotals = new Dictionary<string, YoungPolicy>(YoungWords) { ["scale"] = YoungPolicy.Scale };

    private readonly NodeReader _read = new(bag);
    private readonly EventScope _scope = new(catalogue, hasMoment: true);

    /// <summary>The selection of the events that a value names: one, a list, or <c>all</c>; no value means all.</summary>
    public EventSelection Read(YamlNode? events, MapReader map, bool windowRequired)
    {
        var names = Events(events);
        var window = windows.Read(map, windowRequired);
        var where = map.Expression("where") is { } text ? ExpressionBinder.Bind(text, _scope, ValueKind.Boolean, bag) : null;
        return new EventSelection(names, window, where);
    }

    /// <summary>What a window gives that begins before the account did; only a count or a sum can be scaled.</summary>
    public YoungPolicy Young(MapReader map, bool canScale = false)
    {
        if (!canScale && map.Optional("young") is YamlScalar { Text: "scale" } scale)
        {
            bag.Report(ShapeRules.NotOneOf, scale.Span, "only counts and sums can be scaled to the length of their window", "write `missing` or `partial`");
            return YoungPolicy.Missing;
        }

        return map.Choice("young", YoungPolicy.Missing, canScale ? YoungWordsOfTotals : YoungWords);
    }

    private IReadOnlyList<string> Events(YamlNode? node)
    {
        if (node is null or YamlScalar { Text: "all" })
        {
            return [];
        }

        var names = _read.Scalars(node, "the name of an event");
        foreach (var name in names.Where(name => !catalogue.MayGive(name)))
        {
            var otherwise = catalogue.Events.Count == 0
                ? "add a source with `events:`"
                : $"the sources give {Choices.Text(catalogue.Events.Order(StringComparer.Ordinal))}";
            bag.Report(
                NameRules.UnknownEvent, name.Span, $"no source gives events called `{name.Text}`", Suggestion.Advice(name.Text, catalogue.Events, otherwise));
        }

        return [.. names.Select(name => name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
