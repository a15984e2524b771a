using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Projects;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>count: login</c>, <c>active_days: [login, report_viewed]</c>: numbers of events or days, without a property.</summary>
internal sealed class EventKind(string key, string meaning, EventAggregate aggregate, EventSelectionReader events, ProjectCalendar calendar) : IMetricKind
{
    public string Key => key;

    public string Meaning => meaning;

    public ValueShape Value => EventSelectionReader.Names;

    public IReadOnlyList<MapKey> Further => [EventSelectionReader.RequiredWindow, EventSelectionReader.Where, EventSelectionReader.Gaps, CanScale ? EventSelectionReader.YoungOfTotals : EventSelectionReader.YoungKey];

    private bool CanScale => aggregate == EventAggregate.Count;

    public MetricDraft Read(MetricHead head, YamlNode value, MapReader map)
    {
        var selection = events.Read(value, map, windowRequired: true);
        return new MetricDraft.Complete(new Metric.EventMetric(
            head.Name, head.Label, head.Unit, ValueKind.Number, selection, aggregate, null, events.Young(map, CanScale))
        {
            WeekStarts = calendar.WeekStarts,
        });
    }
}
