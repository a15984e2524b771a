using Hale.Core.Metrics;
using Hale.Core.Money;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads one metric.</summary>
/// <param name="catalogue">What the sources declare.</param>
/// <param name="calendar">The project's weeks, years and hours of work.</param>
/// <param name="bag">Where problems are reported.</param>
/// <param name="rates">The project's rates; null when hale.yaml names no reporting currency.</param>
internal sealed class MetricReader(SourceCatalogue catalogue, ProjectCalendar calendar, DiagnosticBag bag, ExchangeRates? rates = null)
{
    private static readonly IReadOnlyDictionary<string, Unit> UnitWords = new Dictionary<string, Unit>
    {
        ["percent"] = Unit.Percent,
        ["days"] = Unit.Days,
        ["hours"] = Unit.Hours,
        ["money"] = Unit.Money(string.Empty),
    };

    private static readonly MapKey<string?> Label = MapKeys.Text("label", "What people read; the name when it is not written.");

    private static readonly MapKey<Unit> UnitKey = MapKeys.Choice("unit", "How the number is shown, never what it is.", Unit.None, UnitWords);

    private static readonly MapKey<bool?> Influence = InfluenceKey.Of("Whether people can do something about the value, so that `hale what-if` may propose a change of it. It changes no number.");

    private readonly NodeReader _read = new(bag);
    private readonly IReadOnlyList<IMetricKind> _kinds = MetricKinds.For(catalogue, calendar, bag, rates);

    /// <summary>A metric: one of its kinds.</summary>
    public static ValueShape Shape { get; } = ValueShape.AnyOf([.. MetricKinds.Described.Select(kind => ShapeOf(kind).AsValue)]);

    /// <summary>The metric as far as it can be read by itself; null when something was reported.</summary>
    public MetricDraft? Read(YamlEntry entry)
    {
        var what = $"the metric `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, what, bag);
        var head = new MetricHead(entry.Key.Text, map.Read(Label) ?? entry.Key.Text, UnitOf(map), entry.Key.Span) { Influence = map.Read(Influence) };
        if (map.ExactlyOne([.. _kinds.Select(kind => kind.Key)]) is not { } found)
        {
            return null;
        }

        var chosen = _kinds.Single(kind => kind.Key == found.Key.Text);
        map.Narrow(ShapeOf(chosen));
        var draft = chosen.Read(head, found.Value, map);
        map.FinishExcept(_kinds.Select(kind => kind.Key));
        return draft is MetricDraft.Complete { Metric: var metric } ? new MetricDraft.Complete(Influenced(metric, head, map)) : draft;
    }

    private Metric Influenced(Metric metric, MetricHead head, MapReader map)
    {
        InfluenceKey.Check(map, metric, head.Influence, bag);
        return metric with { Influence = head.Influence };
    }

    /// <summary>The unit; money is shown in the reporting currency.</summary>
    private Unit UnitOf(MapReader map)
    {
        var unit = map.Read(UnitKey);
        if (unit.Currency is null || rates is not null)
        {
            return rates is not null && unit.Currency is not null ? Unit.Money(rates.Reporting) : unit;
        }

        bag.Report(MoneyRules.NoReportingCurrency, map.Optional(UnitKey.Name)!.Span, "money is shown in the reporting currency, and hale.yaml does not say which that is");
        return Unit.None;
    }

    private static MapShape ShapeOf(IMetricKind kind) => new([MapKeys.RequiredNode(kind.Key, kind.Meaning, kind.Value), .. kind.Further, Label, UnitKey, Influence]);
}
