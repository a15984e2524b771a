using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads one metric.</summary>
internal sealed class MetricReader(SourceCatalogue catalogue, ProjectCalendar calendar, DiagnosticBag bag)
{
    private static readonly IReadOnlyDictionary<string, Unit> UnitWords = new Dictionary<string, Unit>
    {
        ["percent"] = Unit.Percent,
        ["days"] = Unit.Days,
        ["hours"] = Unit.Hours,
    };

    private readonly NodeReader _read = new(bag);
    private readonly IReadOnlyList<IMetricKind> _kinds = MetricKinds.For(catalogue, calendar, bag);

    /// <summary>The metric as far as it can be read by itself; null when something was reported.</summary>
    public MetricDraft? Read(YamlEntry entry)
    {
        var what = $"the metric `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, what, bag);
        var head = new MetricHead(entry.Key.Text, map.Text("label") ?? entry.Key.Text, map.Choice("unit", Unit.None, UnitWords), entry.Key.Span);
        if (map.ExactlyOne([.. _kinds.Select(kind => kind.Key)]) is not { } found)
        {
            return null;
        }

        var draft = _kinds.Single(kind => kind.Key == found.Key.Text).Read(head, found.Value, map);
        map.FinishExcept(_kinds.Select(kind => kind.Key));
        return draft;
    }
}
