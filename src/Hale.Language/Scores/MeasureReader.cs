using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Scores.Normalisations;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads measures.</summary>
internal sealed class MeasureReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);
    private readonly MissingPolicyReader _policies = new(context);
    private readonly IReadOnlyList<INormalisationReader> _normalisations = NormalisationKinds.For(context);

    /// <summary>The measure; null when something was reported that leaves it incomplete.</summary>
    public Measure? Read(YamlEntry entry)
    {
        var what = $"the measure `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, what, context.Bag);
        var name = map.Text("metric") ?? entry.Key.Text;
        var metric = Metric(name, map.Optional("metric") ?? entry.Key);
        var label = map.Text("label") ?? metric?.Label ?? name;
        var weight = WeightReader.Read(map, context.Bag);
        var normalisation = Normalisation(map, metric);
        var missing = _policies.Read(map, normalisation);
        var when = context.Condition(map, "when");
        var (why, todo) = (map.Text("why"), map.Text("do"));
        map.FinishExcept(_normalisations.Select(reader => reader.Key));
        return normalisation is null ? null : new Measure(entry.Key.Text, label, weight, name, normalisation, missing, when, why, todo);
    }

    private Metric? Metric(string name, YamlNode where)
    {
        if (!context.Metrics.Contains(name) && context.Metrics.IsComplete)
        {
            context.Bag.Report(
                NameRules.UnknownMetric, where.Span, $"there is no metric `{name}`",
                context.Metrics.AdviceFor(name) ?? Suggestion.Advice(name, context.Metrics.Names, $"define it in metrics/, or name another with `metric: <name>`"));
        }

        return context.Metrics.Of(name);
    }

    private Normalisation? Normalisation(MapReader map, Metric? metric)
    {
        if (map.ExactlyOne([.. _normalisations.Select(reader => reader.Key)]) is not { } found)
        {
            return null;
        }

        var reader = _normalisations.Single(reader => reader.Key == found.Key.Text);
        if (metric is null || reader.Accepts(metric.Kind))
        {
            return reader.Read(found, metric);
        }

        context.Bag.Report(
            MeaningRules.NormalisationKind, found.Key.Span, $"`{reader.Key}` does not fit: the metric `{metric.Name}` is {KindWords.Of(metric.Kind)}");
        return null;
    }
}
