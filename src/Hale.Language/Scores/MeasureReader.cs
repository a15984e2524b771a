using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Metrics;
using Hale.Language.Scores.Normalisations;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads measures.</summary>
internal sealed class MeasureReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);
    private readonly AgeLimitReader _ages = new(context);
    private readonly SegmentReader _segments = new(context);
    private readonly MissingPolicyReader _policies = new(context);
    private readonly IReadOnlyList<INormalisationReader> _normalisations = NormalisationKinds.For(context);

    /// <summary>The measure; null when something was reported that leaves it incomplete.</summary>
    public Measure? Read(YamlEntry entry) => _read.Mapping(entry.Value, $"the measure `{entry.Key.Text}`") is { } mapping ? Read(entry.Key, mapping) : null;

    private Measure? Read(YamlScalar key, YamlMapping mapping)
    {
        if (!SegmentText.Within(mapping).Any())
        {
            return ReadOne(key, mapping);
        }

        // The whole measure may be a choice, of whatever somebody wrote.
        var segments = _segments.Read(mapping, node => _read.Mapping(node, $"the measure `{key.Text}`") is { } chosen ? Read(key, chosen) : null);
        return segments is null ? null : segments.Otherwise with { Segments = segments };
    }

    private Measure? ReadOne(YamlScalar key, YamlMapping mapping)
    {
        var map = new MapReader(mapping, $"the measure `{key.Text}`", context.Bag, MeasureShape.Keys);
        var name = map.Text("metric") ?? key.Text;
        var metric = context.Metric(name, (map.Optional("metric") ?? key).Span, "define it in metrics/, or name another with `metric: <name>`");
        var label = map.Text("label") ?? metric?.Label ?? name;
        var weight = WeightReader.Read(map, context.Bag);
        var normalisation = Normalisation(map, metric);
        var missing = _policies.Read(map, normalisation, metric);
        var (staleAfter, flagAfter) = _ages.Read(map, metric);
        var when = context.Condition(map, "when");
        var (why, todo) = (map.Text("why"), map.Text("do"));
        var isInternal = map.Choice("internal", false, NodeWords.YesOrNo);
        var influence = map.Choice(InfluenceKey.Name, null, InfluenceKey.Words);
        InfluenceKey.Check(map, metric, influence, context.Bag);
        var bands = new BandSetReader(context.Scale, context.Bag).Own(map, "own_bands");
        map.FinishExcept(NormalisationKinds.Keys);
        return normalisation is null
            ? null
            : new Measure(key.Text, label, weight, name, normalisation, missing, when, why, todo) { Internal = isInternal, Bands = bands, StaleAfter = staleAfter, FlagAfter = flagAfter, Influence = influence };
    }

    private Normalisation? Normalisation(MapReader map, Metric? metric)
    {
        var named = map.Optional(BandsReader.Name) is not null && map.Optional(PointsTableReader.Name) is not null;
        if (map.ExactlyOne([.. NormalisationKinds.Keys.Where(key => !named || key != PointsTableReader.Name)]) is not { } found)
        {
            return null;
        }

        var reader = _normalisations.Single(reader => reader.Key == found.Key.Text);
        if (metric is null || reader.Accepts(metric.Kind))
        {
            return reader.Read(found, map, metric);
        }

        context.Bag.Report(
            MeaningRules.NormalisationKind, found.Key.Span, $"`{reader.Key}` does not fit: the metric `{metric.Name}` is {KindWords.Of(metric.Kind)}");
        return null;
    }
}
